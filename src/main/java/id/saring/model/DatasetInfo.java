package id.saring.model;

import java.util.Objects;

/**
 * What a dataset is called and whose it is, as its definition says; nobody else can know.
 *
 * @param name short name
 * @param title name for people
 * @param license under which the dataset may be used, by preference the address of its text; null
 *     if none is stated
 * @param url page about the dataset; null if there is none
 * @param creator who makes it; null if not stated
 */
public record DatasetInfo(String name, String title, String license, String url, String creator) {
  /** The title of a dataset that has no other. */
  public static final String TITLE = "Saring: clean Indonesian news text";

  public DatasetInfo {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
  }
}
