package id.saring.snapshot;

import id.saring.io.Storage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A stop put on an output: no run publishes to it before it is released. */
public final class Hold {
  /** Text file with the reason. */
  static final String FILE = "HOLD";

  private static final int LIMIT = 10_000;

  private Hold() {}

  /** Why {@code output} is on hold; empty if it is not. */
  public static Optional<String> reason(Storage output) throws IOException {
    if (!output.exists(FILE)) {
      return Optional.empty();
    }
    try (InputStream in = output.read(FILE)) {
      return Optional.of(new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8).strip());
    }
  }

  /** Puts {@code output} on hold. */
  public static void put(Storage output, String reason) throws IOException {
    output.write(FILE, out -> out.write((reason + "\n").getBytes(StandardCharsets.UTF_8)));
    output.delete(Storage.TEMPORARY);
  }

  /** Lets runs publish again. */
  public static void release(Storage output) throws IOException {
    output.delete(FILE);
  }

  /** A run that found its output on hold; the message says why it is. */
  public static final class HeldException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The hold on {@code output}. */
    public HeldException(Storage output, String reason) {
      super(
          output.location()
              + " is on hold: "
              + reason
              + "; nothing is published before 'saring release'");
    }
  }
}
