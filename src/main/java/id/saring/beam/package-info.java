/** Beam as wiring: the pipeline, its one DoFn, the runner and the file systems. */
package id.saring.beam;
