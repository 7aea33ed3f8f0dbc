package id.saring.snapshot;

import id.saring.dataset.Storage;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;

/**
 * The output folder, as the driver of a run needs it. Paths are relative to it, with {@code /}.
 * Made so that a file system and an object store can both do it; where a store has no folders,
 * links or syncing, it does nothing instead.
 */
public interface SnapshotFiles extends Storage {
  /** Opens a file for reading. */
  SeekableByteChannel open(String path) throws IOException;

  /** Size of a file in bytes. */
  long size(String path) throws IOException;

  /** Whether something stands at {@code path}; a link counts as what it points to. */
  boolean exists(String path) throws IOException;

  /** Names of what a folder holds, sorted; empty if there is no such folder. */
  List<String> names(String folder) throws IOException;

  /** All files below a folder, relative to it, sorted; empty if there is no such folder. */
  List<String> filesBelow(String folder) throws IOException;

  /** Deletes a file, link or folder with all it holds; does nothing if it is not there. */
  void deleteTree(String path) throws IOException;

  /** Moves a folder to a name that is free, at once where the store can. */
  void moveFolder(String from, String to) throws IOException;

  /** Makes what was written to a file, or the names in a folder, survive a loss of power. */
  void sync(String path) throws IOException;

  /**
   * Makes {@code link} refer to {@code target}, a path relative to the folder of the link, at once.
   */
  void link(String link, String target) throws IOException;
}
