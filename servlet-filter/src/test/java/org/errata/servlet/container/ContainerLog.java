package org.errata.servlet.container;

import java.io.IOException;
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

  /** Returns the lines that contain a text. */
  public List<String> linesWith(String part) {
    return text().lines().filter(line -> line.contains(part)).toList();
  }
}
