/**
 * The words that mark titles, bylines, datelines and captions; and what is made of them wherever it
 * stands: names of people, agencies, hosts and places, and the span of a stamp.
 */
package id.saring.extract.words;
