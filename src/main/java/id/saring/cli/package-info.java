/** The command line: one class a command, errors in one line, documented exit codes. */
package id.saring.cli;
