package id.saring.beam;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.CreateOptions.StandardCreateOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * By Beam's own option for a file that must not be there. Google's file system makes a condition of
 * it; others overlook it.
 */
final class BeamCreate implements ExclusiveCreate {
  private static final StandardCreateOptions ONLY_IF_NEW =
      StandardCreateOptions.builder()
          .setMimeType(MimeTypes.BINARY)
          .setExpectFileToNotExist(true)
          .build();

  /** What the message of a failed condition begins with: HTTP's status for it. */
  private static final String PRECONDITION_FAILED = "412 ";

  @Override
  public boolean serves(String scheme) {
    return true;
  }

  @Override
  public boolean create(String uri, byte[] content, PipelineOptions options) throws IOException {
    try (WritableByteChannel channel =
        FileSystems.create(FileSystems.matchNewResource(uri, false), ONLY_IF_NEW)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      if (isFailedCondition(e)) {
        return false;
      }
      throw e;
    }
    return true;
  }

  private static boolean isFailedCondition(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null && cause.getMessage().startsWith(PRECONDITION_FAILED)) {
        return true;
      }
    }
    return false;
  }
}
