package org.errata.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, threadMode = SEPARATE_THREAD)
class RepresentationsTest {

  private static final Representation ERR = new ErrJson();
  private static final Representation PROBLEM = new ProblemJson(ReferenceLinks.none());
  private static final Representation HTML = new HtmlPage(ReferenceLinks.none());
  private static final Representation TEXT = new PlainText();

  private final Representations representations =
      Representations.of(List.of(ERR, PROBLEM, HTML, TEXT));

  @Test
  void choose_the_fallback_without_a_header() {
    assertThat(representations.choose(Optional.empty())).isSameAs(ERR);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // no preference
        "`` | err",
        "` ` | err",
        "`,` | err",
        "*/* | err",
        "*/*;q=0.1 | err",
        // each representation by its media type
        "application/json | err",
        "application/problem+json | problem",
        "text/html | html",
        "text/plain | text",
        "Application/JSON | err",
        "APPLICATION/PROBLEM+JSON | problem",
        "Text/HTML | html",
        // the highest quality wins
        "application/json;q=0.5, text/plain;q=0.6 | text",
        "application/json;q=0.999, text/plain | text",
        "text/plain;q=0.5, application/problem+json;q=0.501 | problem",
        "text/html;q=0.1, text/plain;q=0.2, application/problem+json;q=0.3 | problem",
        "text/plain;q=0.5, */*;q=0.8 | err",
        "text/plain;q=0.5, */* | err",
        "text/plain;q=0.001 | text",
        // of equals, the more specific range, then the fallback, then the order
        "text/html, */* | html",
        "*/*, text/html | html",
        "text/*, text/plain | text",
        "text/html;q=0.8, */*;q=0.8 | html",
        "application/problem+json, application/json | err",
        "text/plain, application/json | err",
        "text/plain, text/html | html",
        "text/plain, application/problem+json | problem",
        "text/plain, text/html, application/problem+json | problem",
        // type/*
        "text/* | html",
        "application/* | err",
        "text/*;q=0.5, application/*;q=0.4 | html",
        "text/*, */* | html",
        "text/*, text/html;q=0.1 | text",
        "image/*, */*;q=0.1 | err",
        // the most specific range decides
        "text/html;q=0.1, text/*;q=0.9 | text",
        "*/*, application/json;q=0.1 | problem",
        "*/*, application/*;q=0.1 | html",
        "*/*, application/*;q=0.1, text/html;q=0.2 | text",
        "application/json;q=0.1, application/json;q=0.9, text/plain;q=0.5 | err",
        "application/json;q=0.9, application/json;q=0.1, text/plain;q=0.5 | err",
        // a range of no representation does not count
        "image/png, text/plain;q=0.5 | text",
        // q=0 means not acceptable
        "application/json;q=0, application/problem+json | problem",
        "application/json;q=0, */* | problem",
        "application/*;q=0, */* | html",
        "application/*;q=0, text/html;q=0, */*;q=0.1 | text",
        "*/*;q=0, text/plain | text",
        "*/*;q=0, text/plain;q=0.001 | text",
        // nothing acceptable
        "image/png | err",
        "image/* | err",
        "application/vnd.x+json | err",
        "application/xml, text/xml | err",
        "*/*;q=0 | err",
        "application/json;q=0 | err",
        "application/json;q=0, text/html;q=0 | err",
        "text/html;q=0, image/png | err",
        // parameters are ignored
        "text/html;level=1 | html",
        "text/plain;charset=iso-8859-1 | text",
        "application/problem+json;charset=\"utf-8\" | problem",
        "text/html;level=1;q=0.1, text/plain;q=0.2 | text",
        "text/html;a=\"x, application/json\";q=0.9 | html",
        "text/plain;a=\"q=0\" | text",
        // malformed elements are ignored
        "garbage | err",
        "garbage, text/plain | text",
        "text/plain, garbage | text",
        "text/html;q=x, text/plain;q=0.1 | text",
        "text/html;q=2, text/plain;q=0.1 | text",
        "*/html, text/plain | text",
        "text/html/x, text/plain | text",
        ";;;,,,text/plain,,, | text",
        "text/plain, \" | text",
        "\", text/plain | text",
        "image/png;a=\"b, text/plain | text",
        "\u0000\u0001\u0002 | err",
        "../../etc/passwd | err",
        "text/htm\u2028l | err",
        // what browsers and tools send
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8 | html",
        "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | html",
        "application/json, text/plain, */* | err",
        "application/json, text/javascript, */*; q=0.01 | err",
        "application/problem+json, application/json;q=0.9 | problem",
        "text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, */*;q=0.5 | text",
      })
  void choose_by_the_accept_header(String accept, String name) {
    assertThat(nameOf(representations.choose(Optional.of(accept)))).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | problem",
        "application/* | problem",
        "application/json | err",
        "application/json, application/problem+json | problem",
        "application/json, */* | problem",
        "application/json, text/plain, */* | problem",
        "application/json | err",
        "application/json, */*;q=0.9 | err",
        "text/* | html",
        "image/png | problem",
        "garbage | problem",
        "application/problem+json;q=0 | problem",
        "application/problem+json;q=0, */* | err",
      })
  void choose_another_fallback_if_it_is_configured(String accept, String name) {
    var others = Representations.of(List.of(PROBLEM, ERR, HTML, TEXT));

    assertThat(nameOf(others.choose(Optional.of(accept)))).isEqualTo(name);
    assertThat(others.choose(Optional.empty())).isSameAs(PROBLEM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | problem",
        "application/json, text/plain, */* | problem",
        "application/json;q=0.9, text/html;q=0.8 | problem",
        "application/json;q=0.7, text/html;q=0.8 | html",
        "application/json, application/problem+json;q=0, text/html;q=0.1 | html",
        "application/json;q=0, text/html | html",
        "text/html, */*;q=0.8 | html",
      })
  void take_problem_details_for_json_if_there_is_no_other(String accept, String name) {
    var problemAlone = Representations.of(List.of(PROBLEM, HTML));

    assertThat(nameOf(problemAlone.choose(Optional.of(accept)))).isEqualTo(name);
  }

  @Test
  void need_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Representations.of(List.of()))
        .withMessage("there is no representation to choose");
  }

  @Test
  void choose_the_only_representation_whatever_the_header() {
    var only = Representations.of(List.of(TEXT));

    assertThat(only.choose(Optional.empty())).isSameAs(TEXT);
    assertThat(only.choose(Optional.of("application/json"))).isSameAs(TEXT);
    assertThat(only.choose(Optional.of("text/plain;q=0"))).isSameAs(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", ",", ";", "\"", "\\", "/", "a/b,", "a/b;c=d,", "\"\\\",", "*/*;q=0,"})
  void choose_by_headers_of_several_kilobytes(String part) {
    var filling = part.repeat(5_000 / part.length());

    assertThat(representations.choose(Optional.of("text/plain," + filling))).isSameAs(TEXT);
    assertThat(representations.choose(Optional.of(filling))).isSameAs(ERR);
  }

  @Test
  void choose_one_of_theirs_whatever_the_header() {
    var all = List.of(ERR, PROBLEM, HTML, TEXT);
    var words =
        List.of(
            "text",
            "html",
            "application",
            "json",
            "problem+json",
            "plain",
            "*",
            "/",
            ",",
            ";",
            "=",
            "q",
            "0",
            "1",
            ".",
            "\"",
            "\\",
            " ",
            "\t",
            "\u0000",
            "\u007f",
            "\u00e4",
            "\ud83d",
            "-",
            "*/*",
            "text/html",
            "q=0.5",
            "999999999999");
    var random = new Random(20_261_122);
    for (int i = 0; i < 100_000; i++) {
      var accept = new StringBuilder();
      for (int length = random.nextInt(14); length >= 0; length--) {
        accept.append(words.get(random.nextInt(words.size())));
      }

      assertThat(representations.choose(Optional.of(accept.toString())))
          .as(accept.toString())
          .isIn(all);
    }
  }

  private static String nameOf(Representation chosen) {
    return chosen == ERR
        ? "err"
        : chosen == PROBLEM ? "problem" : chosen == HTML ? "html" : chosen == TEXT ? "text" : "?";
  }

  @Test
  void do_not_confuse_similar_headers_that_are_cached() {
    // headers that share a slot of the cache replace one another
    for (int round = 0; round < 3; round++) {
      assertThat(representations.choose("text/html,a/bcdefg;q=1")).isSameAs(HTML);
      assertThat(representations.choose("text/xxxx,a/bcdefg;q=1")).isSameAs(ERR);
      assertThat(representations.choose(Optional.of("text/html,a/bcdefg;q=1"))).isSameAs(HTML);
    }
  }

  @Test
  void choose_correctly_for_more_headers_than_are_cached() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 1000; i++) {
        assertThat(representations.choose("text/plain,a/b" + i)).isSameAs(TEXT);
        assertThat(representations.choose("application/problem+json,a/b" + i)).isSameAs(PROBLEM);
      }
    }
  }

  @Test
  void do_not_share_their_cache() {
    var others = Representations.of(List.of(PROBLEM, ERR));

    assertThat(representations.choose("*/*")).isSameAs(ERR);
    assertThat(others.choose("*/*")).isSameAs(PROBLEM);
    assertThat(representations.choose("*/*")).isSameAs(ERR);
  }
}
