/**
 * What is known of a language, as tables under {@code lang/<code>/}, read once and checked; the
 * code of all other rooms is the same for every language.
 */
package id.saring.lang;
