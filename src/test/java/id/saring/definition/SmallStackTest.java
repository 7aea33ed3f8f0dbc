package id.saring.definition;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.job.TestRun;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The engine compiles a bounded repeat by recursion, so that no rule may repeat too often. */
class SmallStackTest {
  private static final long STACK_BYTES = 512 << 10;

  @Test
  void theShippedRulesCompileOnASmallStack() throws Exception {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> Definition.of(DefinitionFiles.read(TestRun.DEFINITION)),
            "small",
            STACK_BYTES);
    thread.setUncaughtExceptionHandler((where, why) -> failure.set(why));
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
  }
}
