/**
 * What the whole corpus tells about one article: equal texts, near duplicates and repeated lines.
 * Batches are summed up apart; pure judges decide from the sums, whatever their order.
 */
package id.saring.survey;
