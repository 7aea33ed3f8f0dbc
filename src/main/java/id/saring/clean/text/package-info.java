/** The clean text and its columns, with the way back to the raw file. */
package id.saring.clean.text;
