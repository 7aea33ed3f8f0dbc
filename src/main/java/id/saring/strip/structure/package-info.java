/** Boilerplate told by structure: main text, edges, lists, comments, tags. */
package id.saring.strip.structure;
