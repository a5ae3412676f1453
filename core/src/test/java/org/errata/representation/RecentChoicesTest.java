package org.errata.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentChoicesTest {
  private static final Representation TEXT = new PlainText();

  private final RecentChoices<Representation> recent = new RecentChoices<>();

  @Test
  void return_the_choice_of_an_equal_header() {
    recent.put("text/plain", TEXT);

    assertThat(recent.get(String.join("/", "text", "plain"))).isSameAs(TEXT);
    assertThat(recent.get("")).isNull();
    recent.put("", TEXT);
    assertThat(recent.get("")).isSameAs(TEXT);
  }

  @Test
  void do_not_cache_headers_of_more_than_256_characters() {
    recent.put("a".repeat(256), TEXT);
    recent.put("b".repeat(257), TEXT);

    assertThat(recent.get("a".repeat(256))).isSameAs(TEXT);
    assertThat(recent.get("b".repeat(257))).isNull();
  }

  @Test
  void cache_at_most_64_headers() {
    IntStream.range(0, 100_000).forEach(i -> recent.put(header(i), TEXT));

    assertThat(IntStream.range(0, 100_000).filter(i -> recent.get(header(i)) != null).count())
        .isBetween(1L, 64L);
    assertThat(recent.get(header(99_999))).isSameAs(TEXT);
  }

  private static String header(int i) {
    return "text/plain;" + i * 7919L + ";v=" + i;
  }
}
