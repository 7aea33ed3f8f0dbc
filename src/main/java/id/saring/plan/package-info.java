/** What a run is to read: the listing, held against the ledger, cut into batches. */
package id.saring.plan;
