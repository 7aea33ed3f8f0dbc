package id.saring.cli.output;

import id.saring.cli.common.ExitCode;
import id.saring.io.Storage;
import id.saring.snapshot.Hold;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code saring release}: ends what {@code rollback --hold} began. */
@Command(
    name = "release",
    mixinStandardHelpOptions = true,
    description = "Lets runs publish again after 'rollback --hold'.",
    footerHeading = "%nExample:%n",
    footer = "  saring release --output /data/clean")
public final class ReleaseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private OutputOptions options;

  @Override
  public Integer call() throws IOException {
    Storage output = options.storage();
    Optional<String> reason = Hold.reason(output);
    Hold.release(output);
    spec.commandLine()
        .getOut()
        .println(reason.map(text -> "released; it was held: " + text).orElse("nothing was held"));
    return ExitCode.OK;
  }
}
