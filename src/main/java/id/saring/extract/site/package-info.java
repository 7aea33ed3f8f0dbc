/** Tells which site a page is from. */
package id.saring.extract.site;
