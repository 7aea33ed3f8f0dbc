package id.saring.figure.words;

/** A unit that is meant only after a word with the role {@code cue}: "NM" after "sejauh". */
public record CuedMeasure(WordRole cue, Measure measure) {}
