/** What changed between two snapshots. */
package id.saring.snapshot.diff;
