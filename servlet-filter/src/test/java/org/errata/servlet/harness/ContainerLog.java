package org.errata.servlet.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The log of a container: the standard error of its JVM, in a file. */
public final class ContainerLog {

  private final Path file;

  ContainerLog(Path file) {
    this.file = file;
  }

  /** Returns the whole log. */
  public String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns its present size in bytes. */
  public long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text from a position in bytes to the end. */
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
