package id.saring.dataset;

/** A row of {@link Tables#REJECTS}; the table documents each component. */
public record RejectRow(
    String sourcePath,
    String sourceSha256,
    long sourceBytes,
    String stage,
    String reason,
    String message,
    boolean retryable,
    String head) {}
