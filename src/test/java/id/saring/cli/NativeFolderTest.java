package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeFolderTest {
  private static final String KEY = "ZstdTempFolder";

  @TempDir Path temporary;

  private final String before = System.getProperty(KEY);

  @AfterEach
  void restore() {
    if (before == null) {
      System.clearProperty(KEY);
    } else {
      System.setProperty(KEY, before);
    }
  }

  /** Note 11: a killed process cannot clean up after itself; the next one does. */
  @Test
  void hole11WhatAKilledProcessUnpackedIsRemovedByTheNext() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path left = Files.createDirectories(temporary.resolve("saring-native-" + dead.pid()));
    Files.writeString(left.resolve("libzstd.so"), "x");
    Path living = Files.createDirectories(temporary.resolve("saring-native-1"));
    Path other = Files.createDirectories(temporary.resolve("saring-native-notes"));
    NativeFolder.prepare(temporary);
    assertThat(left).doesNotExist();
    assertThat(living).exists();
    assertThat(other).exists();
    Path own = temporary.resolve("saring-native-" + ProcessHandle.current().pid());
    assertThat(own).isDirectory();
    assertThat(System.getProperty(KEY)).isEqualTo(own.toString());
  }
}
