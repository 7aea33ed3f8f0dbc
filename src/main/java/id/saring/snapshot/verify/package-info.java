/** Proves that a snapshot is whole and true. */
package id.saring.snapshot.verify;
