/**
 * Finds temporal expressions in Indonesian text and gives their TIMEX3 values: words, patterns,
 * resolution and values apart.
 */
package id.saring.date;
