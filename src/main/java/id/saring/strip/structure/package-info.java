/**
 * Boilerplate told by structure: main text, edges, lists, comments, tags. What no rule of a pack
 * names, such as "Bagikan ke Facebook" above a text, is told here by its place and by what {@link
 * id.saring.page.PageLines} says of the line.
 */
package id.saring.strip.structure;
