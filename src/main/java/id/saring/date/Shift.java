package id.saring.date;

/** A distance from the reference date: {@code (WEEK, -1)} is last week. */
record Shift(Unit unit, int amount) {}
