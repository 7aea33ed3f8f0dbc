/** Datelines: place, agency and sister site before the text. */
package id.saring.extract.dateline;
