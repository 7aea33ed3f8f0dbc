/** {@code saring explain}: what cleaning does to one file. */
package id.saring.cli.explain;
