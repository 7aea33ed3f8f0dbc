/**
 * What expressions mean in their text: {@link id.saring.date.resolution.Resolver} and those it asks
 * give each a value from the publication, the other dates and the words around it, or say why it
 * has none.
 */
package id.saring.date.resolution;
