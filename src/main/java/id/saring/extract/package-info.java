/** Finds title, byline, dateline, captions and the like in what boilerplate left. */
package id.saring.extract;
