package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFolderTest {
  private static final String KEY = "java.io.tmpdir";

  @TempDir Path temporary;

  private final String before = System.getProperty(KEY);

  @AfterEach
  void restore() {
    System.setProperty(KEY, before);
  }

  /** Note 11: a killed process cannot clean up after itself; the next one does. */
  @Test
  void hole11WhatAKilledProcessLeftIsRemovedByTheNext() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path left = Files.createDirectories(temporary.resolve("saring-" + dead.pid() + "-12/in"));
    Files.writeString(left.resolve("libzstd.so"), "x");
    for (String other : List.of("saring-1-34", "saring-records-56", "saring-notes", "mine")) {
      Files.createDirectories(temporary.resolve(other));
    }
    System.setProperty(KEY, temporary.toString());
    ProcessFolder.prepare();
    ProcessFolder.prepare();
    Path own = Path.of(System.getProperty(KEY));
    assertThat(own).isDirectory().hasParent(temporary);
    try (Stream<Path> found = Files.list(temporary)) {
      assertThat(found.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "saring-1-34",
              "saring-records-56",
              "saring-notes",
              "mine",
              own.getFileName().toString());
    }
  }
}
