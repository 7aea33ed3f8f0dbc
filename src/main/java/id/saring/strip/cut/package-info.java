/** What is taken from a page, and what is left of its lines. */
package id.saring.strip.cut;
