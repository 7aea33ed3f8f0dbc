/**
 * The words of temporal expressions: the tables of a language bound to its lexicon, and the tokens
 * of a text seen through them.
 */
package id.saring.date.words;
