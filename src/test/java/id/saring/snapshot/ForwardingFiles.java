package id.saring.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.List;

/** Files that do what others do; the ground for those that fail. */
class ForwardingFiles implements SnapshotFiles {
  final SnapshotFiles files;

  ForwardingFiles(SnapshotFiles files) {
    this.files = files;
  }

  @Override
  public OutputStream create(String path) throws IOException {
    return files.create(path);
  }

  @Override
  public void move(String from, String to) throws IOException {
    files.move(from, to);
  }

  @Override
  public void delete(String path) throws IOException {
    files.delete(path);
  }

  @Override
  public void deleteTree(String path) throws IOException {
    files.deleteTree(path);
  }

  @Override
  public void moveFolder(String from, String to) throws IOException {
    files.moveFolder(from, to);
  }

  @Override
  public void sync(String path) throws IOException {
    files.sync(path);
  }

  @Override
  public void link(String link, String target) throws IOException {
    files.link(link, target);
  }

  @Override
  public SeekableByteChannel open(String path) throws IOException {
    return files.open(path);
  }

  @Override
  public long size(String path) throws IOException {
    return files.size(path);
  }

  @Override
  public boolean exists(String path) throws IOException {
    return files.exists(path);
  }

  @Override
  public List<String> names(String folder) throws IOException {
    return files.names(folder);
  }

  @Override
  public List<String> filesBelow(String folder) throws IOException {
    return files.filesBelow(folder);
  }
}
