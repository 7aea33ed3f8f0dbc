/**
 * The lines of a page and what they look like, read once for all rooms that ask: running text, lost
 * blanks, sign-offs, name labels, times, captions.
 */
package id.saring.page;
