/**
 * Closed lists of the words that columns hold, each with what it means: the source of the data
 * dictionary, of {@code constraints.enum} and of the report's explanations.
 */
package id.saring.model.vocabulary;
