/**
 * The tables readers get: their one definition, their rows, and the Parquet and JSONL files that
 * hold them.
 */
package id.saring.dataset;
