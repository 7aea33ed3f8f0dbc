package id.saring.cli.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.management.ManagementFactory;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondCompilerTest {
  @BeforeEach
  void requireHotSpot() {
    assumeThat(System.getProperty("java.vm.name")).containsAnyOf("HotSpot", "OpenJDK");
  }

  @AfterEach
  void forget() throws Exception {
    ask("compilerDirectivesClear");
  }

  @ParameterizedTest
  @CsvSource({"FOR_WORK, org/apache/beam/*.*", "FOR_LOOPS, *.*"})
  void theJvmTakesTheDirectives(SecondCompiler use, String excluded) throws Exception {
    use.add();

    assertThat(ask("compilerDirectivesPrint")).contains(excluded).contains("Exclude:true");
  }

  @Test
  void aJvmThatServesOthersStaysAsItIs() throws Exception {
    String before = ask("compilerDirectivesPrint");

    SecondCompiler.FOR_LOOPS.use();

    assertThat(ask("compilerDirectivesPrint")).isEqualTo(before);
  }

  private static String ask(String command) throws Exception {
    return (String)
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                command,
                new Object[0],
                new String[0]);
  }
}
