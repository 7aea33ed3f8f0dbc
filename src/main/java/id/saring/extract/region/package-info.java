/**
 * The regions of a page, one reader each: head, tail, and what boilerplate took away. They hand its
 * lines to the readers of titles, bylines, datelines and captions.
 */
package id.saring.extract.region;
