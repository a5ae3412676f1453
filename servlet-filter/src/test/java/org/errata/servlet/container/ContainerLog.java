package org.errata.servlet.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a container's JVM has written to standard error. */
public final class ContainerLog {

  private final Path file;

  ContainerLog(Path file) {
    this.file = file;
  }

  /** Returns all of it. */
  public String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns how long it is by now, in bytes. */
  public long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what comes after so many bytes. */
  public String textFrom(long position) {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(position);
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the lines that contain a text. */
  public List<String> linesWith(String part) {
    return text().lines().filter(line -> line.contains(part)).toList();
  }
}
