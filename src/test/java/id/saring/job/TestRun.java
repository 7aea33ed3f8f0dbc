package id.saring.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.saring.beam.BeamFiles;
import id.saring.beam.BeamRunner;
import id.saring.definition.Definition;
import id.saring.definition.DefinitionFiles;
import id.saring.io.LocalStorage;
import id.saring.run.GraphRunner;
import id.saring.run.JobSpec;
import id.saring.run.RefreshJob;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs whole jobs in tests and reads what they published. */
public final class TestRun {
  /** The definition that ships. */
  public static final Path DEFINITION = Path.of("pipelines/berita.yaml");

  /** When all test runs begin unless they say otherwise. */
  public static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

  private static final ObjectMapper JSON = new ObjectMapper();

  private TestRun() {}

  /** Runs the shipped definition on the seeds; the folder of the snapshot, below {@code folder}. */
  public static Path ofSeeds(Path folder) throws Exception {
    Path output = folder.resolve("out");
    run(Path.of("seeds"), output, new BeamRunner());
    return output.resolve("current").toRealPath();
  }

  /** Runs the shipped definition on {@code input}, to {@code output}. */
  public static RefreshJob.Result run(Path input, Path output, GraphRunner runner)
      throws Exception {
    return run(DefinitionFiles.read(DEFINITION), input, output, runner, START);
  }

  /** Runs {@code definition} on {@code input}, to {@code output}, at {@code start}. */
  public static RefreshJob.Result run(
      DefinitionFiles definition, Path input, Path output, GraphRunner runner, Instant start)
      throws Exception {
    return run(definition, input, output, runner, start, JobSpec.Trust.SIZE_AND_TIME);
  }

  /** The same, with {@code trust} in sizes and times or not. */
  public static RefreshJob.Result run(
      DefinitionFiles definition,
      Path input,
      Path output,
      GraphRunner runner,
      Instant start,
      JobSpec.Trust trust)
      throws Exception {
    BeamFiles.register();
    RefreshJob.Sources sources =
        new RefreshJob.Sources(List.of(input.toString()), BeamFiles::list, new BeamFiles());
    return run(definition, sources, output, runner, start, trust);
  }

  /** Runs {@code definition} on {@code sources}. */
  public static RefreshJob.Result run(
      DefinitionFiles definition, RefreshJob.Sources sources, Path output, GraphRunner runner)
      throws Exception {
    return run(definition, sources, output, runner, START);
  }

  /** The same, at {@code start}. */
  static RefreshJob.Result run(
      DefinitionFiles definition,
      RefreshJob.Sources sources,
      Path output,
      GraphRunner runner,
      Instant start)
      throws Exception {
    return run(definition, sources, output, runner, start, JobSpec.Trust.SIZE_AND_TIME);
  }

  private static RefreshJob.Result run(
      DefinitionFiles definition,
      RefreshJob.Sources sources,
      Path output,
      GraphRunner runner,
      Instant start,
      JobSpec.Trust trust)
      throws Exception {
    return new RefreshJob(
            Definition.of(definition),
            sources,
            LocalStorage.of(output),
            runner,
            trust,
            RefreshJob.Mode.IF_NEW,
            InstantSource.fixed(start),
            new Silence())
        .run();
  }

  /** The shipped definition with {@code from} replaced by {@code to}. */
  public static DefinitionFiles changed(String from, String to) {
    DefinitionFiles shipped = DefinitionFiles.read(DEFINITION);
    if (!shipped.text().contains(from)) {
      throw new IllegalArgumentException("the definition has no '" + from + "'");
    }
    return new DefinitionFiles(shipped.name(), shipped.text().replace(from, to), shipped.packs());
  }

  /** The rows of {@code table} in the current snapshot of {@code output}. */
  public static List<JsonNode> rows(Path output, String table) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    try (Stream<Path> parts = Files.list(output.resolve("current/jsonl/" + table))) {
      for (Path part : parts.sorted().toList()) {
        for (String line : Files.readAllLines(part, StandardCharsets.UTF_8)) {
          rows.add(JSON.readTree(line));
        }
      }
    }
    return rows;
  }

  /** Bytes of every data file of the current snapshot of {@code output}, by path, as SHA-256. */
  public static Map<String, String> dataFiles(Path output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (JsonNode file :
        JSON.readTree(output.resolve("current/manifest.json").toFile()).get("files")) {
      files.put(file.get("path").textValue(), file.get("sha256").textValue());
    }
    return files;
  }

  private static final class Silence implements RefreshJob.Listener {
    @Override
    public void stage(String name, long files, long bytes) {}

    @Override
    public void done(long files, long bytes) {}
  }
}
