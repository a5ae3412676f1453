package org.errata.representation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An {@code Accept} field of any bytes chooses one of the representations, twice the same. Where it
 * has no quotes, a reader of it by regular expressions chooses the same.
 */
public final class AcceptFuzz {

  private static final String SPACE = "[\\t-\\r\\x1c-\\x20]*";
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9a-z-]+";

  private static final Pattern ELEMENT =
      Pattern.compile(SPACE + "(" + TOKEN + ")/(" + TOKEN + ")" + SPACE + "(;.*)?", Pattern.DOTALL);

  private static final Pattern QUALITY =
      Pattern.compile(";" + SPACE + "q" + SPACE + "=" + SPACE + "([^;]*?)" + SPACE + "(?=;|$)");

  private static final Pattern QVALUE =
      Pattern.compile("1(\\.0{0,3})?|0(\\.[0-9]{0,3})?|\\.[0-9]{1,3}");

  private static final List<Representation> ALL =
      List.of(
          new ErrJson(),
          new ProblemJson(ReferenceLinks.none()),
          new HtmlPage(ReferenceLinks.none()),
          new PlainText());

  private static final Representations REPRESENTATIONS = Representations.of(ALL);

  private record Range(String type, String subtype, double quality) {

    int specificity(MediaType mediaType) {
      String exact = mediaType.toString();
      return List.of("*/*", mediaType.type() + "/*", exact).indexOf(type + "/" + subtype);
    }
  }

  private record Candidate(Representation representation, double quality, int specificity) {}

  private AcceptFuzz() {}

  /**
   * Chooses by one field.
   *
   * @param field the value of {@code Accept}
   */
  public static void fuzzerTestOneInput(byte[] field) {
    String accept = new String(field, ISO_8859_1);
    Representation chosen = REPRESENTATIONS.choose(accept);
    assertThat(chosen).isIn(ALL);
    assertThat(REPRESENTATIONS.choose(accept)).isSameAs(chosen);
    if (accept.indexOf('"') < 0) {
      assertThat(chosen).isSameAs(judged(accept.toLowerCase(Locale.ROOT)));
    }
  }

  private static Representation judged(String accept) {
    List<Range> ranges = ranges(accept);
    return ALL.stream()
        .map(representation -> candidate(representation, ranges))
        .filter(candidate -> candidate.quality() > 0)
        .reduce(AcceptFuzz::better)
        .map(Candidate::representation)
        .orElse(ALL.get(0));
  }

  private static Candidate better(Candidate first, Candidate second) {
    return Comparator.comparingDouble(Candidate::quality)
                .thenComparingInt(Candidate::specificity)
                .compare(second, first)
            > 0
        ? second
        : first;
  }

  private static Candidate candidate(Representation representation, List<Range> ranges) {
    MediaType type = representation.mediaType();
    return ranges.stream()
        .filter(range -> range.specificity(type) >= 0)
        .max(
            Comparator.<Range>comparingInt(range -> range.specificity(type))
                .thenComparingDouble(Range::quality))
        .map(range -> new Candidate(representation, range.quality(), range.specificity(type)))
        .orElse(new Candidate(representation, 0, 0));
  }

  private static List<Range> ranges(String accept) {
    List<Range> ranges = new ArrayList<>();
    for (String element : accept.split(",", -1)) {
      Matcher range = ELEMENT.matcher(element);
      if (range.matches()) {
        Matcher quality = QUALITY.matcher(range.group(3) == null ? "" : range.group(3));
        String qvalue = quality.find() ? quality.group(1) : "1";
        if (QVALUE.matcher(qvalue).matches()) {
          ranges.add(new Range(range.group(1), range.group(2), Double.parseDouble(qvalue)));
        }
      }
    }
    return ranges;
  }
}
