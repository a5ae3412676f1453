package org.errata.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the canary in a response, and what looks like the inside of a server. Immutable. */
final class LeakSearch {

  private static final int EXCERPT = 40;

  /** What has the shape of a secret, by what it is called; searched in decoded text. */
  private static final Map<String, Pattern> SHAPES = new LinkedHashMap<>();

  static {
    SHAPES.put(
        "a stack trace",
        Pattern.compile(
            "\\bat [\\w.$/@-]+\\.[\\w$<>]+\\((?:[\\w$.-]+\\.\\w+:\\d+|Native Method|Unknown Source)\\)"));
    SHAPES.put(
        "the name of an exception class",
        Pattern.compile("\\b(?:[a-z]\\w*\\.)+[A-Z][\\w$]*(?:Exception|Error|Throwable)\\b"));
    SHAPES.put(
        "the name of the container",
        Pattern.compile(
            "Powered by (?:<[^>]*>)?\\w+"
                + "|(?:Tomcat|Jetty|Undertow|GlassFish|Grizzly|Payara|WildFly|JBoss[\\w-]*|Liberty"
                + "|WebLogic|WebSphere)(?: Application Server| Server)?(?:[/(]v?\\d| v?\\d+\\.\\d)[\\w.]*",
            Pattern.CASE_INSENSITIVE));
  }

  private final String canary;
  private final List<String> base64;
  private final List<Pattern> allowed;

  /**
   * Makes a search.
   *
   * @param canary letters and digits
   * @param allowed what is no leak, though it has the shape of one
   */
  LeakSearch(String canary, List<Pattern> allowed) {
    this.canary = canary.toLowerCase(Locale.ROOT);
    this.base64 = inBase64(canary);
    this.allowed = List.copyOf(allowed);
  }

  /** Returns the first canary and the first of each shape in each part of a response. */
  List<Leak> in(ProbeResponse response, String request) {
    List<Leak> leaks = new ArrayList<>();
    search(response.statusLine(), "status line", request, leaks);
    for (String field : response.fields()) {
      String name = field.substring(0, Math.max(0, field.indexOf(':')));
      search(field, "header field " + name, request, leaks);
    }
    search(response.body(), "body", request, leaks);
    return leaks;
  }

  private void search(String text, String place, String request, List<Leak> leaks) {
    findCanary(text, place, request).ifPresent(leaks::add);
    String decoded = TextDecoding.HTML.apply(text);
    SHAPES.forEach(
        (name, shape) -> {
          Matcher matcher = shape.matcher(decoded);
          while (matcher.find()) {
            if (allowed.stream().noneMatch(it -> it.matcher(matcher.group()).find())) {
              leaks.add(leak(request, place, name, decoded, matcher.start(), matcher.end()));
              return;
            }
          }
        });
  }

  private Optional<Leak> findCanary(String text, String place, String request) {
    for (TextDecoding decoding : TextDecoding.values()) {
      String decoded = decoding.apply(text);
      int at = decoded.toLowerCase(Locale.ROOT).indexOf(canary);
      if (at >= 0) {
        String name = "the canary" + decoding;
        return Optional.of(leak(request, place, name, decoded, at, at + canary.length()));
      }
    }
    for (String encoded : base64) {
      int at = text.indexOf(encoded);
      if (at >= 0) {
        String name = "the canary in Base64";
        return Optional.of(leak(request, place, name, text, at, at + encoded.length()));
      }
    }
    return Optional.empty();
  }

  private static Leak leak(
      String request, String place, String found, String text, int start, int end) {
    String excerpt =
        text.substring(Math.max(0, start - EXCERPT), Math.min(text.length(), end + EXCERPT));
    return new Leak(
        request,
        place.equals("body") ? "body at byte " + start : place,
        found,
        "…" + excerpt.replaceAll("[^ -~]+", " ") + "…");
  }

  /** Returns what Base64 makes of the canary wherever in a text it begins. */
  private static List<String> inBase64(String canary) {
    List<String> encoded = new ArrayList<>();
    for (int before = 0; before < 3; before++) {
      byte[] text = (" ".repeat(before) + canary).getBytes(ISO_8859_1);
      String whole = Base64.getEncoder().withoutPadding().encodeToString(text);
      // the characters at both ends depend on what stands around the canary
      encoded.add(whole.substring(before == 0 ? 0 : before + 1, whole.length() - 2));
    }
    return encoded;
  }
}
