package id.saring.date.expression;

/** TIMEX3 parts of the day; the tables name them in lower case. */
public enum PartOfDay {
  MORNING("MO"),
  MIDDAY("MI"),
  AFTERNOON("AF"),
  EVENING("EV"),
  NIGHT("NI"),
  /** The hours of the night that belong to the day that begins. */
  SMALL_HOURS("NI");

  private final String code;

  PartOfDay(String code) {
    this.code = code;
  }

  /** The two letters after {@code T}. */
  public String code() {
    return code;
  }

  /**
   * The hour of a 24-hour day that {@code hour} o'clock of this part is: "jam 7 malam" is 19. Hours
   * above 12 stay.
   */
  public int hour(int hour) {
    return switch (this) {
      case MORNING -> hour;
      case MIDDAY -> hour >= 1 && hour <= 4 ? hour + 12 : hour;
      case AFTERNOON, EVENING -> hour >= 1 && hour <= 11 ? hour + 12 : hour;
      case NIGHT -> hour >= 6 && hour <= 11 ? hour + 12 : hour == 12 ? 0 : hour;
      case SMALL_HOURS -> hour == 12 ? 0 : hour;
    };
  }
}
