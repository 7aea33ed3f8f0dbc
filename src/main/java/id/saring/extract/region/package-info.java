/** The regions of a page, one reader each: head, tail, and what boilerplate took away. */
package id.saring.extract.region;
