package org.errata.recipes.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A page of the documentation, or one of its sections. */
public final class MarkdownPage {

  private static final String FENCE = "```";
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern HEADING = Pattern.compile("#+ (.+)");
  private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N} _-]");

  private final String name;
  private final int firstLine;
  private final List<String> lines;

  private MarkdownPage(String name, int firstLine, List<String> lines) {
    this.name = name;
    this.firstLine = firstLine;
    this.lines = lines;
  }

  /** Reads a file. */
  public static MarkdownPage read(Path file) {
    try {
      return new MarkdownPage(file.getFileName().toString(), 1, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns a section, with the sections below it.
   *
   * @param heading the heading with its marks, such as {@code ## Embedded Jetty}
   */
  public MarkdownPage section(String heading) {
    String marks = heading.substring(0, heading.indexOf(' ') + 1);
    int start = -1;
    boolean fenced = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      fenced ^= line.startsWith(FENCE);
      if (start < 0 && line.equals(heading)) {
        start = i;
      } else if (start >= 0 && !fenced && endsSection(line, marks)) {
        return part(start, i);
      }
    }
    if (start < 0) {
      throw new IllegalArgumentException(name + " has no section " + heading);
    }
    return part(start, lines.size());
  }

  private static boolean endsSection(String line, String marks) {
    return line.startsWith("#") && line.indexOf(' ') < marks.length();
  }

  private MarkdownPage part(int from, int to) {
    return new MarkdownPage(name, firstLine + from, lines.subList(from, to));
  }

  /** Returns the fenced blocks, in their order. */
  public List<CodeBlock> blocks() {
    List<CodeBlock> blocks = new ArrayList<>();
    int opening = -1;
    String lead = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (opening >= 0 && line.equals(FENCE)) {
        String content = String.join("\n", lines.subList(opening + 1, i)) + "\n";
        String language = lines.get(opening).substring(FENCE.length());
        blocks.add(new CodeBlock(language, content, lead, name + ":" + (firstLine + opening)));
        opening = -1;
        lead = "";
      } else if (opening < 0 && line.startsWith(FENCE)) {
        opening = i;
      } else if (opening < 0 && !line.isBlank()) {
        lead = line;
      }
    }
    if (opening >= 0) {
      throw new IllegalStateException(
          "%s:%d: the block has no end".formatted(name, firstLine + opening));
    }
    return List.copyOf(blocks);
  }

  /**
   * Returns the fenced blocks of a language, in their order.
   *
   * @param language such as {@code java} or {@code console}
   */
  public List<CodeBlock> blocks(String language) {
    return blocks().stream().filter(block -> block.language().equals(language)).toList();
  }

  /** Returns the number of lines. */
  public int length() {
    return lines.size();
  }

  /** Returns the targets of its links. */
  public List<String> links() {
    return found(LINK);
  }

  /** Returns what it writes as code within a line. */
  public List<String> inlineCode() {
    return found(CODE);
  }

  /** Returns the anchors of its headings, as GitHub makes them. */
  public List<String> anchors() {
    return found(HEADING).stream()
        .map(heading -> heading.toLowerCase(Locale.ROOT))
        .map(heading -> NOT_IN_ANCHORS.matcher(heading).replaceAll("").replace(' ', '-'))
        .toList();
  }

  /** Returns the first group of each match outside of blocks. */
  private List<String> found(Pattern pattern) {
    List<String> found = new ArrayList<>();
    boolean fenced = false;
    for (String line : lines) {
      fenced ^= line.startsWith(FENCE);
      if (!fenced) {
        pattern.matcher(line).results().map(match -> match.group(1)).forEach(found::add);
      }
    }
    return found;
  }
}
