package org.errata.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentChoicesTest {
  private static final Representation TEXT = new PlainText();

  private final RecentChoices<Representation> recent = new RecentChoices<>();

  @Test
  void are_found_by_equal_headers() {
    recent.keep("text/plain", TEXT);

    assertThat(recent.find(String.join("/", "text", "plain"))).isSameAs(TEXT);
    assertThat(recent.find("")).isNull();
    recent.keep("", TEXT);
    assertThat(recent.find("")).isSameAs(TEXT);
  }

  @Test
  void of_headers_beyond_a_length_are_not_kept() {
    recent.keep("a".repeat(256), TEXT);
    recent.keep("b".repeat(257), TEXT);

    assertThat(recent.find("a".repeat(256))).isSameAs(TEXT);
    assertThat(recent.find("b".repeat(257))).isNull();
  }

  @Test
  void are_few_whatever_is_sent() {
    IntStream.range(0, 100_000).forEach(i -> recent.keep(header(i), TEXT));

    assertThat(IntStream.range(0, 100_000).filter(i -> recent.find(header(i)) != null).count())
        .isBetween(1L, 64L);
    assertThat(recent.find(header(99_999))).isSameAs(TEXT);
  }

  private static String header(int i) {
    return "text/plain;" + i * 7919L + ";v=" + i;
  }
}
