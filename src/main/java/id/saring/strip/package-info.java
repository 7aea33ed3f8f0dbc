/** Finds what the site, not the author, put into a page: rule packs, structure, repetition. */
package id.saring.strip;
