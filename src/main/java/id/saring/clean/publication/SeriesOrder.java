package id.saring.clean.publication;

import id.saring.model.NumericOrder;

/** How numeric stamps are ordered in the series that a file belongs to. */
public interface SeriesOrder {
  /** Nothing is known of any series. */
  SeriesOrder UNKNOWN = (sourcePath, site) -> NumericOrder.UNDECIDED;

  /**
   * The order in the series of a file.
   *
   * @param site name of its site; null if unknown
   */
  NumericOrder of(String sourcePath, String site);
}
