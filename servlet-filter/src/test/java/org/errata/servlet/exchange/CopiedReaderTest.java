package org.errata.servlet.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CopiedReaderTest {

  @Test
  void keeps_what_was_read_in_utf_8() throws IOException {
    CopiedReader reader = reader("aé\n☃b");

    assertThat(reader.read()).isEqualTo('a');
    assertThat(reader.read(new char[8], 2, 2)).isEqualTo(2);
    assertThat(reader.readLine()).isEqualTo("☃b");

    assertThat(kept(reader)).isEqualTo("aé\n☃b\n");
    assertThat(reader.isEnded()).isFalse();
  }

  @Test
  void keeps_no_line_feed_that_the_body_does_not_have_at_its_end() throws IOException {
    CopiedReader reader = reader("a\r\nb");

    assertThat(reader.lines().collect(Collectors.toList())).containsExactly("a", "b");

    assertThat(kept(reader)).isEqualTo("a\nb");
    assertThat(reader.isEnded()).isTrue();
    assertThat(reader.isCut()).isFalse();
  }

  @Test
  void keeps_what_is_read_again_once() throws IOException {
    CopiedReader reader = reader("abcd");
    reader.read();
    reader.mark(8);
    reader.read(new char[2]);
    reader.reset();

    assertThat(reader.readLine()).isEqualTo("bcd");
    assertThat(reader.readLine()).isNull();
    assertThat(kept(reader)).isEqualTo("abcd");
  }

  @Test
  void keeps_what_is_skipped() throws IOException {
    CopiedReader reader = reader("abcd");

    assertThat(reader.skip(3)).isEqualTo(3);
    assertThat(reader.skip(3)).isEqualTo(1);

    assertThat(kept(reader)).isEqualTo("abcd");
  }

  @Test
  void keeps_no_more_than_the_limit() throws IOException {
    String body = "x".repeat(RequestBodyCopy.LIMIT + 1);
    for (int chunk : new int[] {1, 1000, RequestBodyCopy.LIMIT, RequestBodyCopy.LIMIT + 1}) {
      CopiedReader reader = reader(body);
      char[] target = new char[chunk];
      while (reader.read(target) >= 0) {
        // to the end
      }

      assertThat(kept(reader)).hasSize(RequestBodyCopy.LIMIT);
      assertThat(reader.isCut()).isTrue();
      assertThat(reader.isEnded()).isTrue();
    }
    CopiedReader lines = reader(body + "\n" + body);
    assertThat(lines.lines().count()).isEqualTo(2);
    assertThat(lines.isCut()).isTrue();
  }

  private static CopiedReader reader(String body) {
    return new CopiedReader(new BufferedReader(new StringReader(body)), -1);
  }

  private static String kept(CopiedReader reader) {
    return new String(reader.start(), UTF_8);
  }
}
