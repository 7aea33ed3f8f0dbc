package id.saring.snapshot;

/**
 * A condition of the pipeline definition that a snapshot had to meet.
 *
 * @param name key of the gate in the definition, with what it is about in brackets where it is
 *     about several things
 * @param severity what it does when it does not hold
 * @param limit what it asks for
 * @param found what the run had
 * @param passed whether that meets it
 */
public record GateResult(
    String name, Severity severity, String limit, String found, boolean passed) {
  /** Whether it forbids publishing. */
  public boolean forbids() {
    return !passed && severity == Severity.ERROR;
  }

  /** What it asked for and found, in one line. */
  public String line() {
    return "gate " + name + " asks for " + limit + " and found " + found;
  }
}
