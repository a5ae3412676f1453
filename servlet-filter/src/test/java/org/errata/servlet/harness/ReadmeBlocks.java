package org.errata.servlet.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The blocks of {@code web.xml} in the README that readers copy. */
final class ReadmeBlocks {

  private static final Path FILE = Path.of("..", "README.md");
  private static final String HEADING = "## Put it into a web app";
  private static final Pattern BLOCK = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);

  private ReadmeBlocks() {}

  /** Returns a block by its index. */
  static String webXml(int block) throws IOException {
    String text = Files.readString(FILE);
    String section = text.substring(text.indexOf(HEADING));
    List<String> blocks = BLOCK.matcher(section).results().map(ReadmeBlocks::content).toList();
    return blocks.get(block);
  }

  private static String content(MatchResult block) {
    return block.group(1);
  }
}
