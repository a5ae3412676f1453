package org.errata.recipes.curl;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The request that a {@code curl} command of a page sends.
 *
 * @param text the command
 * @param method the request's method
 * @param target path and query
 * @param fields the header fields, each as {@code name: value}
 * @param body the body; empty if there is none
 * @param printsHead whether the status line and the fields are printed
 */
public record CurlCommand(
    String text,
    String method,
    String target,
    List<String> fields,
    String body,
    boolean printsHead) {

  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  /**
   * Parses a command.
   *
   * @param command its options are some of {@code -i -s -X -H -u -d}
   */
  public static CurlCommand parse(String command) {
    Deque<String> words = words(command);
    if (!words.removeFirst().equals("curl")) {
      throw new IllegalArgumentException("not a curl command: " + command);
    }
    String method = "";
    String target = "";
    String body = "";
    boolean printsHead = false;
    List<String> fields = new ArrayList<>();
    while (!words.isEmpty()) {
      String word = words.removeFirst();
      switch (word) {
        case "-s" -> {
          // only leaves out curl's progress
        }
        case "-i" -> printsHead = true;
        case "-X" -> method = words.removeFirst();
        case "-H" -> fields.add(words.removeFirst());
        case "-u" -> fields.add("Authorization: Basic " + base64(words.removeFirst()));
        case "-d" -> body = words.removeFirst();
        default -> {
          if (word.startsWith("-")) {
            throw new IllegalArgumentException("not an option that the tests know: " + word);
          }
          target = target(word);
        }
      }
    }
    if (!body.isEmpty() && fields.stream().noneMatch(CurlCommand::isContentType)) {
      fields.add("Content-Type: application/x-www-form-urlencoded");
    }
    return new CurlCommand(
        command,
        method.isEmpty() ? (body.isEmpty() ? "GET" : "POST") : method,
        target,
        List.copyOf(fields),
        body,
        printsHead);
  }

  private static Deque<String> words(String command) {
    Deque<String> words = new ArrayDeque<>();
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      for (int group = 1; group <= 3; group++) {
        if (matcher.group(group) != null) {
          words.add(matcher.group(group));
        }
      }
    }
    return words;
  }

  private static String target(String url) {
    URI uri = URI.create(url);
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  private static boolean isContentType(String field) {
    return field.regionMatches(true, 0, "Content-Type:", 0, "Content-Type:".length());
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
