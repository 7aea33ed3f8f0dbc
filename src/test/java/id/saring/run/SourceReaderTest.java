package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.Definition;
import id.saring.definition.DefinitionFiles;
import id.saring.io.Opener;
import id.saring.job.TestRun;
import id.saring.model.Rejected;
import id.saring.plan.PlannedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
  private static final FileTime LISTED = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
  private static final Opener LOCAL =
      location -> Files.newInputStream(Path.of(URI.create(location)));

  @TempDir Path folder;
  private Path file;
  private PlannedFile planned;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), "Panen raya.", StandardCharsets.UTF_8);
    Files.setLastModifiedTime(file, LISTED);
    planned =
        new PlannedFile(
            "a.txt", file.toUri().toString(), Files.size(file), LISTED.toMillis(), null);
  }

  private SourceReader.Reading read(Opener opener) {
    Definition definition = Definition.of(DefinitionFiles.read(TestRun.DEFINITION));
    return new SourceReader(opener, definition.input()).read(planned);
  }

  private static void isChanged(SourceReader.Reading reading) {
    assertThat(reading)
        .isInstanceOfSatisfying(
            SourceReader.Unread.class,
            unread -> {
              assertThat(unread.why().reason()).isEqualTo("changed");
              assertThat(unread.why().retryable()).isEqualTo(Rejected.Retry.MAY_HELP);
            });
  }

  @Test
  void aFileIsReadAsItIsNow() throws Exception {
    Files.writeString(file, "Panen gagal", StandardCharsets.UTF_8);
    assertThat(read(LOCAL))
        .isInstanceOfSatisfying(
            SourceReader.Content.class,
            content ->
                assertThat(content.bytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("Panen gagal"));
  }

  @Test
  void whatIsWrittenAgainWhileItIsReadIsNotTrustedThoughItsSizeStays() {
    isChanged(
        read(
            location -> {
              InputStream opened = LOCAL.open(location);
              Files.setLastModifiedTime(file, FileTime.fromMillis(LISTED.toMillis() + 1));
              return opened;
            }));
  }

  @Test
  void whatGrowsWhileItIsReadIsNotTrustedThoughItsTimeStays() {
    isChanged(
        read(
            location -> {
              InputStream opened = LOCAL.open(location);
              Files.writeString(file, "Panen raya. Lagi.", StandardCharsets.UTF_8);
              Files.setLastModifiedTime(file, LISTED);
              return opened;
            }));
  }

  /** Of a store only the listing tells what a file was. */
  @Test
  void whatIsLongerThanItWasListedIsNotTrusted() {
    planned = new PlannedFile("a.txt", "s3://kebun/a.txt", 5, LISTED.toMillis(), null);
    isChanged(
        read(location -> new ByteArrayInputStream("Panen raya.".getBytes(StandardCharsets.UTF_8))));
  }
}
