/** Commands that read the input: run and plan. */
package id.saring.cli.run;
