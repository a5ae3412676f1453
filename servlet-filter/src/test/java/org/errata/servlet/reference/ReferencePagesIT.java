package org.errata.servlet.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the built-in catalogue, over HTTP. */
@OnEveryContainer
record ReferencePagesIT(RunningContainer container) {

  @Test
  void have_an_index_with_the_table_that_the_api_has_published() {
    assertThat(RenderedPage.rows(page("/reference/errors/")))
        .containsExactly(
            "General",
            "Error Code | Message | Summary",
            "HTTP 403 | Forbidden -> forbidden | The request has been denied",
            "HTTP 500 | Internal Server Error -> internal-server-error"
                + " | A problem has occurred with the service",
            "HTTP 503 | Service Unavailable -> service-unavailable | The service is unavailable",
            "Authentication",
            "Error Code | Message | Summary",
            "HTTP 401 | Unauthorized -> unauthorized"
                + " | Not properly authenticated with REST v2 or problems in the header",
            "Header",
            "Error Code | Message | Summary",
            " | Profile ID not found. -> profile-id-not-found"
                + " | Client Profile passed in the header is not valid",
            "Request",
            "Error Code | Message | Summary",
            "-2000 | Request body cannot be empty. -> request-body-cannot-be-empty"
                + " | Body of the API request is empty or incomplete",
            "HTTP statuses");
  }

  @Test
  void have_an_index_of_the_other_statuses_that_have_names() {
    assertThat(page("/reference/errors/"))
        .contains("<span>404</span><a href=\"not-found\">Not Found</a>")
        .contains("<a href=\"network-authentication-required\">")
        .doesNotContain("http-418", "<span>403</span>");
  }

  @Test
  void show_every_text_of_an_entry() {
    assertThat(page("/reference/errors/request-body-cannot-be-empty"))
        .contains(
            "<title>Request body cannot be empty. · General errors</title>",
            "<h1>Request body cannot be empty.</h1>",
            "<p class=\"lead\">Body of the API request is empty or incomplete</p>",
            "<dt>HTTP status</dt><dd><a href=\"./?status=400\">400</a></dd>",
            "<dt>Error Code</dt><dd><code>-2000</code></dd>",
            "<dt>Category</dt><dd><span>Request</span></dd>",
            "<h2>Description</h2>\n<p>There is no body, only white space, or JSON that is not whole,"
                + " as when a brace or a comma is missing.</p>",
            "<h2>How to resolve</h2>\n<ol>\n<li>Check that the body is sent, and sent to its end.</li>\n"
                + "<li>Check that the body is well-formed JSON in UTF-8.</li>\n</ol>")
        .contains(
            "<a rel=\"prev\" href=\"profile-id-not-found\">",
            "<a rel=\"next\" href=\"bad-request\">",
            "<a href=\"./\">Error reference</a>",
            "<a href=\"openapi.json\">OpenAPI 3.1</a>");
  }

  @Test
  void show_the_bodies_that_clients_get() {
    String page = page("/reference/errors/request-body-cannot-be-empty");
    for (String form :
        new String[] {"application/json", "application/problem+json", "text/plain"}) {
      RawResponse response =
          container.exchange(
              RawRequest.get("/reference/problem-by-id/id?id=request-body-cannot-be-empty")
                  .with("X-Request-Id", "k7rm-2xq9-vt4h-c8pn")
                  .with("Accept", form));
      String example = RenderedPage.example(page, form);
      assertThat(form.startsWith("text") ? example : RenderedPage.withoutWhiteSpace(example))
          .isEqualTo(
              form.startsWith("text")
                  ? response.text()
                  : RenderedPage.withoutWhiteSpace(response.text()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "?q=-2000                       | request-body-cannot-be-empty",
        "?q=2000                        | request-body-cannot-be-empty",
        "?q=EMPTY+body                  | request-body-cannot-be-empty",
        "?q=profile-id                  | profile-id-not-found",
        "?q=http+403                    | forbidden",
        "?q=429                         | too-many-requests",
        "?q=418                         | http-418",
        "?code=-2000                    | request-body-cannot-be-empty",
        "?status=400                    | profile-id-not-found request-body-cannot-be-empty bad-request",
        "?status=400&q=profile          | profile-id-not-found",
        "?lang=de&q=dienst+VERFUGBAR    | service-unavailable",
        "?lang=de&q=Dienst+verf%C3%BCgbar | service-unavailable",
        "?q=no+such+thing               | ''",
        "?code=none                     | ''",
        "?code=99999999999999999        | ''",
        "?q=%3Cscript%3E                | ''"
      })
  void find_entries_by_text_code_and_status(String query, String ids) {
    String page = page("/reference/errors/" + query);
    assertThat(String.join(" ", RenderedPage.entries(page))).isEqualTo(ids);
    assertThat(page).doesNotContain("<script");
    if (!query.contains("lang=de")) {
      assertThat(page)
          .contains(ids.isEmpty() ? "Nothing found" : " found for “", "Show all errors");
    }
  }

  private String page(String target) {
    RawResponse response = container.exchange(RawRequest.get(target));
    assertThat(response.status()).describedAs(target).isEqualTo(200);
    return response.text();
  }
}
