/** The forms in which raw texts come: files of records, web pages, packed files and archives. */
package id.saring.input;
