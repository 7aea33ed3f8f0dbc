/** Bylines and labelled names. */
package id.saring.extract.byline;
