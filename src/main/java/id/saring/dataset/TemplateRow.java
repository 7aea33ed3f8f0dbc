package id.saring.dataset;

/** A row of {@link Tables#TEMPLATES}; the table documents each component. */
public record TemplateRow(
    String site, String line, long documents, double share, String action, String coveredBy) {}
