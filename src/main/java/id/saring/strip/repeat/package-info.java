/** Boilerplate told by repetition, within a page and over a site. */
package id.saring.strip.repeat;
