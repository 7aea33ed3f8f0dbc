package id.saring.beam;

import java.io.IOException;
import java.util.ServiceLoader;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * Puts an object where none is and never replaces one, which Beam's file systems do for Google's
 * store alone. The jar of another store has a service that does it with the store's own library.
 * Whether the store keeps its word is for the caller to try.
 */
public interface ExclusiveCreate {
  /** Whether it knows the stores of {@code scheme}. */
  boolean serves(String scheme);

  /**
   * Puts an object.
   *
   * @param options what the user said of the store after {@code --}
   * @return false if there is one, which stays as it is
   * @throws UnsupportedOperationException if the store refuses such a request whatever is there;
   *     the message says how
   */
  boolean create(String uri, byte[] content, PipelineOptions options) throws IOException;

  /** The one for {@code scheme}: a service, or what Beam has. */
  static ExclusiveCreate of(String scheme) {
    for (ExclusiveCreate service : ServiceLoader.load(ExclusiveCreate.class)) {
      if (service.serves(scheme)) {
        return service;
      }
    }
    return new BeamCreate();
  }
}
