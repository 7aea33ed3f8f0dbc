/**
 * Snapshots of the dataset: how one is made, published at once, read back, verified and removed.
 */
package id.saring.snapshot;
