package org.errata.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Any text is a template or refused with a message. Its placeholders are those that a regular
 * expression finds, and filling them in changes nothing else. The input is an argument and a text,
 * separated by NUL.
 */
public final class TemplateFuzz {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*)\\}");

  private TemplateFuzz() {}

  /**
   * Parses one text and fills it in.
   *
   * @param argumentAndText both in UTF-8
   */
  public static void fuzzerTestOneInput(byte[] argumentAndText) {
    String[] parts = new String(argumentAndText, UTF_8).split("\0", 2);
    String text = parts[parts.length - 1];
    template(text).ifPresent(template -> check(template, text, parts[0]));
  }

  private static Optional<Template> template(String text) {
    try {
      return Optional.of(Template.of(text));
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageEndingWith("a placeholder is written as in {taxType}");
      return Optional.empty();
    }
  }

  private static void check(Template template, String text, String argument) {
    List<String> names = new ArrayList<>();
    Map<String, String> arguments = new HashMap<>();
    Matcher placeholder = PLACEHOLDER.matcher(text);
    while (placeholder.find()) {
      names.add(placeholder.group(1));
      arguments.put(placeholder.group(1), argument);
    }
    assertThat(template.placeholders())
        .containsExactlyElementsOf(names.stream().distinct().toList());
    assertThat(template.missingIn(Map.of())).containsExactlyElementsOf(template.placeholders());
    assertThat(template.missingIn(arguments)).isEmpty();
    assertThat(template.fill(Map.of())).isEqualTo(text);
    assertThat(template.fill(arguments))
        .isEqualTo(placeholder.reset().replaceAll(Matcher.quoteReplacement(argument)));
    assertThat(Template.of(template.toString())).isEqualTo(template).hasSameHashCodeAs(template);
  }
}
