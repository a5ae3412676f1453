package org.errata.recipes.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page.
 *
 * @param language what stands after the fence, such as {@code java}
 * @param content the lines between the fences
 * @param lead the line of text before the block; empty if another block is before it
 * @param location the page and the line of the block, for messages
 */
public record CodeBlock(String language, String content, String lead, String location) {

  private static final Pattern FILE = Pattern.compile("`([\\w./-]+\\.\\w+)`:$");

  /** Returns the file that the block is the content of, if the line before it names one. */
  public Optional<String> file() {
    Matcher named = FILE.matcher(lead);
    return named.find() ? Optional.of(named.group(1)) : Optional.empty();
  }
}
