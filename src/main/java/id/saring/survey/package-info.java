/**
 * What the whole corpus tells about one article: equal texts and repeated lines, as small mergeable
 * summaries.
 */
package id.saring.survey;
