/** What was found in a document, kept between two passes over it. */
package id.saring.clean.notes;
