package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference pages, to which the {@code type} of a problem refers. */
class ReferenceTest {

  @RegisterExtension static final RunningDemo DEMO = new RunningDemo();

  private static final String PROBLEM = "application/problem+json";

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/faults/exception", "/faults/send-error?status=499"})
  void has_a_page_at_the_type_of_a_problem(String path) {
    follow(DEMO.get(path).header("Accept", PROBLEM).send().body());
  }

  @Test
  void has_a_page_at_the_type_of_an_entry_of_the_demo() {
    String problem =
        DEMO.get(Paths.TAXTYPE + "99").asDemo().header("Accept", PROBLEM).send().body();

    assertThat(follow(problem)).contains("<h1>Tax type ", "not found.");
  }

  @Test
  void has_a_page_at_the_type_of_an_error_that_jetty_reports() throws IOException {
    String request =
        "GET //a HTTP/1.1\r\nHost: "
            + DEMO.uri().getAuthority()
            + "\r\nConnection: close\r\nAccept: "
            + PROBLEM
            + "\r\n\r\n";

    follow(SocketRequest.exchange(DEMO.uri(), request));
  }

  private static String follow(String problem) {
    Matcher type = Pattern.compile("\"type\":\"([^\"]+)\"").matcher(problem);
    assertThat(type.find()).as(problem).isTrue();
    assertThat(type.group(1)).startsWith("/errors/");
    DemoResponse response = DEMO.get(type.group(1)).send();
    assertThat(response.status()).isEqualTo(200);
    return response.body();
  }

  @Test
  void is_linked_from_the_front_page() {
    assertThat(DEMO.get("/").send().body()).contains("href=\"/errors/\"");
    assertThat(DEMO.get("/errors/").send().body())
        .contains("Lookups", "Tax type {taxType} not found.", "Profile ID not found.");
  }
}
