/** Tells the language of a text. */
package id.saring.clean.language;
