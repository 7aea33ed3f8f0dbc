/**
 * The heart: a raw document in, an outcome out. {@link id.saring.clean.ArticleCleaner} is the whole
 * way, from decoding to rows; its rooms lay out the text ({@code text}), date the article ({@code
 * publication}), find dates and figures in its fields ({@code mention}), tell its language and keep
 * notes between two passes.
 */
package id.saring.clean;
