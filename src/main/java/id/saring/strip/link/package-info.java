/**
 * Links to other articles within a text: where the title behind "Baca juga:" ends in glued text
 * ({@code LinkedTitle}, by the model {@code TitleModel}), and links that an arrow shows.
 */
package id.saring.strip.link;
