package org.errata.servlet.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The parts of {@code web.xml} in the documentation that readers paste. */
enum DocumentedXml {
  /** The error filter, and the catch-all error page. */
  QUICK_START("../README.md", "## Quick start", 1),
  /** The filter with all rules. */
  RULES("docs/rules.md", "## All rules together", 0),
  /** The servlet of the reference pages. */
  REFERENCE_PAGES("docs/catalogue.md", "## Reference pages", 0);

  private static final Pattern BLOCK = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);

  private final Path file;
  private final String heading;
  private final int index;

  DocumentedXml(String file, String heading, int index) {
    this.file = Path.of(file);
    this.heading = heading;
    this.index = index;
  }

  /** Returns what readers paste. */
  String text() {
    try {
      String text = Files.readString(file);
      String section = text.substring(text.indexOf("\n" + heading + "\n"));
      return BLOCK
          .matcher(section)
          .results()
          .skip(index)
          .map((MatchResult block) -> block.group(1))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
