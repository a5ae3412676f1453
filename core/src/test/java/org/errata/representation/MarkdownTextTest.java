package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Entry;
import org.errata.response.ErrorResponse;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {

  private final Representation markdown =
      new MarkdownText(
          ReferenceLinks.below("https://api.example.com/errors", AfcGeneral.catalogue()));

  @Test
  void renders_title_detail_code_steps_and_link() {
    assertThat(markdown.render(SampleResponses.of("service-unavailable")))
        .asString(UTF_8)
        .isEqualTo(
            """
            # Service Unavailable

            The service is unavailable

            What you can do:

            - If the response has a Retry-After field, wait that long, then send the request again.
            - Otherwise send the request again after a pause that grows with each attempt, 5 to 10 \
            times at most.
            - If the problem persists and the client can work offline, send the requests later.

            [More about this error](<https://api.example.com/errors/service-unavailable>)

            HTTP status 503, request id `k7rm-2xq9-vt4h-c8pn`
            """);
  }

  @Test
  void renders_violations_and_further_problems() {
    var entry = Entry.of("any", 404, "No *{a}*").build();
    var problems =
        List.of(SampleResponses.invalidRequest(), Problem.of(entry).with("a", "_b_\n# c"));

    assertThat(markdown.render(SampleResponses.of(problems)))
        .asString(UTF_8)
        .isEqualTo(
            """
            # The request is not valid.

            - **inv\\[0\\].itms\\[2\\].qty**: must not be negative
            - **page**: must be a whole number
            - **client_id**: is &lt;missing&gt;
            - **taxType**: must be at least 1
            - must be an object
            - **a/b.ü %**: is wrong

            Error code: `-4220`

            [More about this error](<https://api.example.com/errors/invalid-request>)

            ## No \\*{a}\\*

            No \\*\\_b\\_ # c\\*

            HTTP status 422, request id `k7rm-2xq9-vt4h-c8pn`
            """);
  }

  @Test
  void renders_the_language_of_the_client() {
    var response =
        new ErrorResponse(
            List.of(Problem.of(AfcGeneral.catalogue().entry("forbidden"))),
            new RequestId("k7rm-2xq9-vt4h-c8pn"),
            Locale.GERMAN);

    assertThat(markdown.render(response))
        .asString(UTF_8)
        .contains("# Verboten\n", "HTTP-Status 403");
    assertThat(markdown.contentType()).isEqualTo("text/markdown;charset=utf-8");
  }
}
