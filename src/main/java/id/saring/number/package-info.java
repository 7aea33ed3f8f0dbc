/**
 * Numbers: numerals in digits, words and Roman letters, read once for dates and figures alike,
 * without any regard to what they count.
 */
package id.saring.number;
