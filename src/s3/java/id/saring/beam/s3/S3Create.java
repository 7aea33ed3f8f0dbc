package id.saring.beam.s3;

import com.google.auto.service.AutoService;
import id.saring.beam.ExclusiveCreate;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.AccessDeniedException;
import org.apache.beam.sdk.io.aws2.options.S3Options;
import org.apache.beam.sdk.io.aws2.s3.S3FileSystemConfiguration;
import org.apache.beam.sdk.io.aws2.s3.SSECustomerKey;
import org.apache.beam.sdk.options.PipelineOptions;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A put with the header {@code If-None-Match: *}, else like those of Beam's file system. */
@AutoService(ExclusiveCreate.class)
public final class S3Create implements ExclusiveCreate {
  private static final String SCHEME = "s3";
  private static final int MOST_TRIES = 5;
  private static final int PAUSE_MILLIS = 200;

  @Override
  public boolean serves(String scheme) {
    return scheme.equals(SCHEME);
  }

  @Override
  public boolean create(String uri, byte[] content, PipelineOptions options) throws IOException {
    S3FileSystemConfiguration settings =
        S3FileSystemConfiguration.fromS3Options(options.as(S3Options.class));
    PutObjectRequest request = request(uri, settings);
    try (S3Client client = settings.getS3ClientBuilder().build()) {
      put(client, request, RequestBody.fromBytes(content));
      return true;
    } catch (S3Exception e) {
      if (e.statusCode() == HttpURLConnection.HTTP_PRECON_FAILED) {
        return false;
      }
      if (e.statusCode() == HttpURLConnection.HTTP_NOT_IMPLEMENTED) {
        throw new UnsupportedOperationException("the store knows no conditional put", e);
      }
      if (e.statusCode() == HttpURLConnection.HTTP_FORBIDDEN) {
        throw new AccessDeniedException(uri, null, e.getMessage());
      }
      throw new IOException(uri + ": " + e.getMessage(), e);
    } catch (SdkException e) {
      throw new IOException(uri + ": " + e.getMessage(), e);
    }
  }

  /** Puts it, again where somebody deletes the object at that moment and nothing is decided. */
  private static void put(S3Client client, PutObjectRequest request, RequestBody body)
      throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        client.putObject(request, body);
        return;
      } catch (S3Exception e) {
        if (e.statusCode() != HttpURLConnection.HTTP_CONFLICT || tries == MOST_TRIES) {
          throw e;
        }
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while putting " + request.key(), e);
      }
    }
  }

  private static PutObjectRequest request(String uri, S3FileSystemConfiguration settings) {
    String path = uri.substring((SCHEME + "://").length());
    int slash = path.indexOf('/');
    SSECustomerKey key = settings.getSSECustomerKey();
    return PutObjectRequest.builder()
        .bucket(path.substring(0, slash))
        .key(path.substring(slash + 1))
        .storageClass(settings.getS3StorageClass())
        .serverSideEncryption(settings.getSSEAlgorithm())
        .ssekmsKeyId(settings.getSSEKMSKeyId())
        .bucketKeyEnabled(settings.getBucketKeyEnabled())
        .sseCustomerKey(key.getKey())
        .sseCustomerAlgorithm(key.getAlgorithm())
        .sseCustomerKeyMD5(key.getMD5())
        .overrideConfiguration(more -> more.putHeader("If-None-Match", "*"))
        .build();
  }
}
