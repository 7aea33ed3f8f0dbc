/** Amounts: a number with currency and unit, ranges of them, the sides of a thing, shared units. */
package id.saring.figure.amount;
