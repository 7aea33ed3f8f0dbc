/** What was found in a page and where it stands. */
package id.saring.extract.found;
