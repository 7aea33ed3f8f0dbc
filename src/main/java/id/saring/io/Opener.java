package id.saring.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** Opens raw files by the URI that a listing gave; the same contract on every file system. */
public interface Opener extends Serializable {
  /** The bytes at {@code location}; an {@link IOException} if they cannot be had. */
  InputStream open(String location) throws IOException;
}
