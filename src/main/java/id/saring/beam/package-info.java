/**
 * Beam as wiring: the graph ({@code RefreshGraph}), its transforms, the coder of their records, the
 * runner, the file systems and the lock of a store.
 */
package id.saring.beam;
