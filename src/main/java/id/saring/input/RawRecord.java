package id.saring.input;

import id.saring.model.SourceEvidence;
import java.util.Objects;

/** What stands at one place of a source: a raw text, or something that is none. */
public sealed interface RawRecord {
  /** Names the record within its file; its number where it has no id. */
  String name();

  /**
   * A raw text.
   *
   * @param bytes the text as UTF-8, or as it came where the format does not say
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Text(String name, byte[] bytes, SourceEvidence evidence) implements RawRecord {
    public Text {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(bytes, "bytes");
      Objects.requireNonNull(evidence, "evidence");
    }
  }

  /**
   * What cannot be read as a raw text.
   *
   * @param reason stable machine word
   * @param message what was found, and what would be right
   * @param head its first bytes
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Broken(String name, String reason, String message, byte[] head) implements RawRecord {
    public Broken {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(message, "message");
      Objects.requireNonNull(head, "head");
    }

    /** One of which nothing can be shown. */
    public Broken(String name, String reason, String message) {
      this(name, reason, message, new byte[0]);
    }
  }
}
