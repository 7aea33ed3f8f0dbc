/**
 * What the whole corpus tells about one article: equal texts, near duplicates and repeated lines.
 * Batches are summed up apart ({@code BatchSurvey}); pure judges decide from the sums, whatever
 * their order: {@code MinHash} signs a text, {@code Bucket} brings together the files with a key in
 * common, {@code ClusterJudge} says which is the original; {@code TemplateJudge} which lines a site
 * repeats; {@code StampOrders} how a series of files writes 3/4/2024.
 */
package id.saring.survey;
