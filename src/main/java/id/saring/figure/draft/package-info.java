/** A figure in the making. */
package id.saring.figure.draft;
