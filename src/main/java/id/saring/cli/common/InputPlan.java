package id.saring.cli.common;

import id.saring.beam.BeamFiles;
import id.saring.definition.Definition;
import id.saring.io.LocalStorage;
import id.saring.io.TemporaryFiles;
import id.saring.plan.Listing;
import id.saring.plan.Planner;
import id.saring.plan.RecordIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run would read, for commands that are none: records are unpacked into a folder that goes.
 */
public final class InputPlan {
  private InputPlan() {}

  /** The raw texts of {@code inputs}, which are files, folders, globs or URIs. */
  public static Listing of(Definition.Input input, List<String> inputs) throws IOException {
    Path folder = TemporaryFiles.folder("records");
    LocalStorage storage = LocalStorage.of(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteQuietly(storage, folder)));
    return new RecordIndex(input.format(), input.fields(), input.maxFileBytes(), new BeamFiles())
        .expand(Planner.plan(input.format(), inputs, BeamFiles::list), storage);
  }

  private static void deleteQuietly(LocalStorage storage, Path folder) {
    try {
      for (String name : storage.names("")) {
        storage.delete(name);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // The folder of temporary files is cleaned by the system.
    }
  }
}
