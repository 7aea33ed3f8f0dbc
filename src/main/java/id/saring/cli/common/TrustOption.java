package id.saring.cli.common;

import id.saring.run.JobSpec;
import picocli.CommandLine.Option;

/** What tells whether a raw file changed. */
public final class TrustOption {
  @Option(
      names = "--checksum",
      description = "Read every file to tell whether it changed; default: trust its size and time.")
  private boolean checksum;

  /** What is trusted. */
  public JobSpec.Trust trust() {
    return checksum ? JobSpec.Trust.CHECKSUM : JobSpec.Trust.SIZE_AND_TIME;
  }
}
