/** One run: listing, batches, the two passes over them, rows, accounts. */
package id.saring.run;
