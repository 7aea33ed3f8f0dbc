/** What commands share: arguments, answers, exit codes. */
package id.saring.cli.common;
