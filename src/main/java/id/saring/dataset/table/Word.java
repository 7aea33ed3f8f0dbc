package id.saring.dataset.table;

/**
 * A word of a closed vocabulary.
 *
 * @param word as files hold it
 * @param description what it means; empty where it speaks for itself
 */
public record Word(String word, String description) {}
