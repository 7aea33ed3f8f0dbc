package id.saring.figure.words;

import id.saring.model.FigureKind;

/**
 * What a unit says of a number.
 *
 * @param kind MONEY, PERCENT or MEASURE
 * @param symbol ISO 4217, {@code %} or SI-style symbol
 */
public record Measure(FigureKind kind, String symbol) {}
