package id.saring.strip.edge;

import id.saring.definition.Rule;

/**
 * A class of leftovers: a line that the judge tells goes, or stays, as the action says.
 *
 * @param <P> the part of a page whose lines are judged
 * @param name under which the line is cut; several rules of a table may bear one name
 * @param role of what is cut
 * @param then what the line says of those below it
 */
record EdgeRule<P>(String name, String role, Rule.Action action, Judge<P> judge, Note<P> then) {
  private static final Rule.Delete DELETE = new Rule.Delete();
  private static final Rule.Keep KEEP = new Rule.Keep();

  /** Tells whether a line is of the class. */
  interface Judge<P> {
    boolean tells(P part, int line);
  }

  /** Takes down in the part what a line says. */
  interface Note<P> {
    void take(P part, int line);
  }

  /** Lines that go. */
  static <P> EdgeRule<P> delete(String name, String role, Judge<P> judge) {
    return new EdgeRule<>(name, role, DELETE, judge, (part, line) -> {});
  }

  /** Lines that go to {@code column}. */
  static <P> EdgeRule<P> extract(String name, String role, String column, Judge<P> judge) {
    return new EdgeRule<>(name, role, new Rule.Extract(column), judge, (part, line) -> {});
  }

  /** Lines that stay, whatever the rules below say. */
  static <P> EdgeRule<P> keep(String name, Judge<P> judge) {
    return new EdgeRule<>(name, "", KEEP, judge, (part, line) -> {});
  }

  /** As this rule; {@code note} is taken of each line that its judge tells. */
  EdgeRule<P> then(Note<P> note) {
    return new EdgeRule<>(name, role, action, judge, note);
  }

  boolean keeps() {
    return action == KEEP;
  }
}
