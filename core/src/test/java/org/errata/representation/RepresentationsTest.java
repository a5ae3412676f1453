package org.errata.representation;

import static org.assertj.core.api.Assertions.assertThat;
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

  private final Representations forms = Representations.of(ERR, PROBLEM, HTML, TEXT);

  @Test
  void answer_in_the_default_form_without_a_header() {
    assertThat(forms.choose(Optional.empty())).isSameAs(ERR);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // nothing said
        "`` | err",
        "` ` | err",
        "`,` | err",
        "*/* | err",
        "*/*;q=0.1 | err",
        // each form by its name
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
        // of equals, the closer range, then the default form, then the order of offer
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
        // the closest range decides about a form
        "text/html;q=0.1, text/*;q=0.9 | text",
        "*/*, application/json;q=0.1 | problem",
        "*/*, application/*;q=0.1 | html",
        "*/*, application/*;q=0.1, text/html;q=0.2 | text",
        "application/json;q=0.1, application/json;q=0.9, text/plain;q=0.5 | err",
        // q=0 means never
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
        // parameters do not narrow
        "text/html;level=1 | html",
        "text/plain;charset=iso-8859-1 | text",
        "application/problem+json;charset=\"utf-8\" | problem",
        "text/html;level=1;q=0.1, text/plain;q=0.2 | text",
        "text/html;a=\"x, application/json\";q=0.9 | html",
        "text/plain;a=\"q=0\" | text",
        // what cannot be read is passed over
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
  void are_chosen_by_accept(String accept, String form) {
    assertThat(nameOf(forms.choose(Optional.of(accept)))).isEqualTo(form);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | problem",
        "application/* | problem",
        "application/json | err",
        "application/json, application/problem+json | problem",
        "application/json, */* | err",
        "text/* | html",
        "image/png | problem",
        "garbage | problem",
        "application/problem+json;q=0 | problem",
        "application/problem+json;q=0, */* | err",
      })
  void may_have_another_default_form(String accept, String form) {
    var others = Representations.of(PROBLEM, ERR, HTML, TEXT);

    assertThat(nameOf(others.choose(Optional.of(accept)))).isEqualTo(form);
    assertThat(others.choose(Optional.empty())).isSameAs(PROBLEM);
  }

  @Test
  void may_be_a_single_form() {
    var only = Representations.of(TEXT);

    assertThat(only.choose(Optional.empty())).isSameAs(TEXT);
    assertThat(only.choose(Optional.of("application/json"))).isSameAs(TEXT);
    assertThat(only.choose(Optional.of("text/plain;q=0"))).isSameAs(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", ",", ";", "\"", "\\", "/", "a/b,", "a/b;c=d,", "\"\\\",", "*/*;q=0,"})
  void are_chosen_by_headers_of_many_kilobytes_too(String part) {
    var filling = part.repeat(5_000 / part.length());

    assertThat(forms.choose(Optional.of("text/plain," + filling))).isSameAs(TEXT);
    assertThat(forms.choose(Optional.of(filling))).isSameAs(ERR);
  }

  @Test
  void are_always_one_of_those_offered_whatever_the_header() {
    var offered = List.of(ERR, PROBLEM, HTML, TEXT);
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

      assertThat(forms.choose(Optional.of(accept.toString()))).as(accept.toString()).isIn(offered);
    }
  }

  private static String nameOf(Representation chosen) {
    return chosen == ERR
        ? "err"
        : chosen == PROBLEM ? "problem" : chosen == HTML ? "html" : chosen == TEXT ? "text" : "?";
  }

  @Test
  void do_not_take_a_header_for_another_that_was_sent_before() {
    // same length, same middle, same end: whatever remembers by these must look at the rest too
    for (int round = 0; round < 3; round++) {
      assertThat(forms.choose("text/html,a/bcdefg;q=1")).isSameAs(HTML);
      assertThat(forms.choose("text/xxxx,a/bcdefg;q=1")).isSameAs(ERR);
      assertThat(forms.choose(Optional.of("text/html,a/bcdefg;q=1"))).isSameAs(HTML);
    }
  }

  @Test
  void choose_anew_for_every_one_of_many_headers() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 1000; i++) {
        assertThat(forms.choose("text/plain,a/b" + i)).isSameAs(TEXT);
        assertThat(forms.choose("application/problem+json,a/b" + i)).isSameAs(PROBLEM);
      }
    }
  }

  @Test
  void share_nothing_with_others() {
    var others = Representations.of(PROBLEM, ERR);

    assertThat(forms.choose("*/*")).isSameAs(ERR);
    assertThat(others.choose("*/*")).isSameAs(PROBLEM);
    assertThat(forms.choose("*/*")).isSameAs(ERR);
  }
}
