package id.saring.cli.common;

import picocli.CommandLine.Option;

/** Whether a command answers people or machines. */
public final class JsonOption {
  @Option(names = "--json", description = "Print one JSON document instead.")
  private boolean json;

  /** Whether the answer is to be an {@link Answer}. */
  public boolean isGiven() {
    return json;
  }
}
