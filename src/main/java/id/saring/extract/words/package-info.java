/**
 * The words that mark titles, bylines, datelines and captions, and the names of people, agencies,
 * hosts and places.
 */
package id.saring.extract.words;
