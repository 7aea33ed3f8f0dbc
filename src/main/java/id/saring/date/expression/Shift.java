package id.saring.date.expression;

/** A distance from the reference date: {@code (WEEK, -1)} is last week. */
public record Shift(TimeUnit unit, int amount) {}
