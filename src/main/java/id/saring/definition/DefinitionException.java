package id.saring.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * A definition or rule packs that their author must mend. Each problem is one line with file, line,
 * key, finding and remedy; the message holds them all.
 */
public final class DefinitionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ArrayList<String> problems;

  /** One problem. */
  public DefinitionException(String problem) {
    this(List.of(problem));
  }

  /** All problems found, at least one. */
  public DefinitionException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = new ArrayList<>(problems);
  }

  /** The problems, one line each. */
  public List<String> problems() {
    return List.copyOf(problems);
  }
}
