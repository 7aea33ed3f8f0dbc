/** Dates and figures in all fields of an article. */
package id.saring.clean.mention;
