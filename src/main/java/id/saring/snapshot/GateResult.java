package id.saring.snapshot;

/**
 * A condition of the pipeline definition that a snapshot had to meet.
 *
 * @param name key of the gate in the definition
 * @param limit what it asks for
 * @param found what the run had
 * @param passed whether that meets it
 */
public record GateResult(String name, String limit, String found, boolean passed) {}
