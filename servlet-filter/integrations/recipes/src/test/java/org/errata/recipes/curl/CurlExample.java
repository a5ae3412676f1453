package org.errata.recipes.curl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errata.recipes.page.CodeBlock;
import org.errata.recipes.page.MarkdownPage;

/**
 * A {@code curl} command of a page, with the output that the page shows.
 *
 * @param command the command
 * @param output the body, after the status line and the fields if the command has {@code -i}
 * @param location the page and the line of the block, for messages
 */
public record CurlExample(CurlCommand command, String output, String location) {

  private static final String PROMPT = "$ ";

  /** A line that stands for any lines. */
  private static final String ANY_LINES = "(?m)^…$";

  /** Values that differ from one response to the next, or with the version of the container. */
  private static final Pattern VARYING =
      Pattern.compile("(?m)^((?:Date|Server|X-Request-Id): ).*$|(\"requestId\":\")[^\"]*");

  /** Returns the examples in the console blocks of a page, in their order. */
  public static List<CurlExample> in(MarkdownPage page) {
    List<CurlExample> examples = new ArrayList<>();
    for (CodeBlock block : page.blocks("console")) {
      for (String text : block.content().split("(?m)^(?=\\$ )", -1)) {
        if (text.startsWith(PROMPT + "curl ")) {
          int end = text.indexOf('\n');
          examples.add(
              new CurlExample(
                  CurlCommand.parse(text.substring(PROMPT.length(), end)),
                  text.substring(end + 1),
                  block.location()));
        }
      }
    }
    return List.copyOf(examples);
  }

  /** Sends the request, and fails unless the response is the one of the page. */
  public void check(int port) {
    assertThat(comparable(CurlOutput.of(command, port)))
        .as("%s, %s", location, command.text())
        .matches(
            Stream.of(comparable(output).split(ANY_LINES, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("(?s:.*)")));
  }

  /** Sends the request of a command, and returns what {@code curl} prints. */
  public static String outputOf(CurlCommand command, int port) {
    return CurlOutput.of(command, port);
  }

  /** Fails unless the page has examples and all responses are those of the page. */
  public static void checkAll(MarkdownPage page, int port) {
    List<CurlExample> examples = in(page);
    assertThat(examples).as("curl commands").isNotEmpty();
    examples.forEach(example -> example.check(port));
  }

  private static String comparable(String output) {
    return VARYING
        .matcher(output.replaceAll("(?m)[ \r]+$", "").strip())
        .replaceAll(match -> (match.group(1) == null ? match.group(2) : match.group(1)) + "(any)");
  }
}
