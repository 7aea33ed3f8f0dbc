/** The words of figures: the tables of a language bound to its lexicon. */
package id.saring.figure.words;
