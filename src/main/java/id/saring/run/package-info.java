/** One run: the plan, the passes over its batches, rows, accounts. */
package id.saring.run;
