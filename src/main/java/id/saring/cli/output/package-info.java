/** Commands about the snapshots of an output. */
package id.saring.cli.output;
