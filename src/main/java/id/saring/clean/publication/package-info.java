/**
 * When an article was published and updated: {@code PublicationReader} asks {@link
 * id.saring.date.StampReader} what the stamps of a page say, and {@code SourceDateReader} what the
 * source states beside the text.
 */
package id.saring.clean.publication;
