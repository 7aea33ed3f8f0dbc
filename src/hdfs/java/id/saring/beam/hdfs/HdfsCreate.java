package id.saring.beam.hdfs;

import com.google.auto.service.AutoService;
import id.saring.beam.ExclusiveCreate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.util.Set;
import org.apache.beam.sdk.io.hdfs.HadoopFileSystemOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.hdfs.protocol.AlreadyBeingCreatedException;
import org.apache.hadoop.ipc.RemoteException;
import org.apache.hadoop.security.AccessControlException;

/** The name node of HDFS decides who makes a file. */
@AutoService(ExclusiveCreate.class)
public final class HdfsCreate implements ExclusiveCreate {
  private static final Set<String> SCHEMES = Set.of("hdfs", "webhdfs", "viewfs");

  @Override
  public boolean serves(String scheme) {
    return SCHEMES.contains(scheme);
  }

  @Override
  public boolean create(String uri, byte[] content, PipelineOptions options) throws IOException {
    Path path = new Path(uri);
    try (OutputStream out = path.getFileSystem(configuration(options)).create(path, false)) {
      out.write(content);
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (AccessControlException e) {
      throw new AccessDeniedException(uri, null, e.getMessage());
    } catch (RemoteException e) {
      if (e.getClassName().equals(AlreadyBeingCreatedException.class.getName())) {
        return false;
      }
      throw e;
    }
    return true;
  }

  /** The one with which Beam's file system works, which takes no second. */
  private static Configuration configuration(PipelineOptions options) {
    return options.as(HadoopFileSystemOptions.class).getHdfsConfiguration().get(0);
  }
}
