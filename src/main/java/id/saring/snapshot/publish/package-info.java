/** Publishes a run as a snapshot, if its gates hold. */
package id.saring.snapshot.publish;
