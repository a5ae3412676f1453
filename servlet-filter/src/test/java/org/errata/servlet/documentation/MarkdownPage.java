package org.errata.servlet.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of the documentation. */
record MarkdownPage(Path file, String text) {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

  static MarkdownPage of(Path file) {
    try {
      return new MarkdownPage(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the targets of its links. */
  Stream<String> links() {
    return LINK.matcher(withoutBlocks()).results().map(link -> link.group(1));
  }

  /** Returns what it writes as code within a line. */
  Stream<String> inlineCode() {
    return CODE.matcher(withoutBlocks()).results().map(code -> code.group(1));
  }

  /** Returns the anchors of its headings, as GitHub makes them. */
  Set<String> anchors() {
    return HEADING
        .matcher(withoutBlocks())
        .results()
        .map(heading -> anchor(heading.group(1)))
        .collect(Collectors.toSet());
  }

  private String withoutBlocks() {
    return BLOCK.matcher(text).replaceAll("");
  }

  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }
}
