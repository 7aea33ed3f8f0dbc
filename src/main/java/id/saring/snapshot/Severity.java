package id.saring.snapshot;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a gate that does not hold does. */
public enum Severity {
  /** It is said, and the snapshot is published. */
  @JsonProperty("warn")
  WARN,
  /** Nothing is published. */
  @JsonProperty("error")
  ERROR
}
