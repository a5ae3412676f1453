package org.errata.servlet.conformance.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the log says when applications start. */
@OnEveryContainer
record StartUpIT(RunningContainer container) {

  @Test
  void one_line_in_the_log_says_what_is_active() {
    assertThat(container.log().linesWith(" is active in /attacks "))
        .singleElement()
        .asString()
        .matches(
            "INFO org.errata: Errata \\d\\S+ is active in /attacks on /\\*, after filter"
                + " 'hostile-wrappers': catalogue afc-general, /WEB-INF/attacks.json \\(\\d+ entries; en, de, fr\\); reference pages at"
                + " /attacks/errors/; rules on /body/\\*: body; rules on /rules/\\*: credentials,"
                + " client-profile, quota, body; (jetty/|Apache Tomcat/|Undertow - |IBM WebSphere Liberty/)\\d\\S+");
  }

  @Test
  void one_warning_in_the_log_names_every_mapping_that_does_not_work() {
    assertThat(container.log().text())
        .contains(
            """
            WARNING org.errata: Errata is active in /mapped-wrong; 9 points need attention:
              url-pattern of filter 'errors'      '/' is the root alone in a filter-mapping; write /*
              url-pattern of filter 'api'         '/api/*' has paths whose errors are not handled; map filter 'errors' to /api/* too, or to /*
              url-pattern of servlet 'reference'  '/errors' is this one path, and the pages are below it; write /errors/*
              async-supported of filter 'errors'  is not true, so that startAsync() throws in every servlet behind the filter; write <async-supported>true</async-supported>
              dispatcher of filter 'errors'       is REQUEST without ASYNC and ERROR, in which errors are not handled; write <dispatcher>REQUEST</dispatcher> <dispatcher>ASYNC</dispatcher> <dispatcher>ERROR</dispatcher>
              async-supported of filter 'api'     is not true, so that startAsync() throws in every servlet behind the filter; write <async-supported>true</async-supported>
              filter-mapping of filter 'api'      is before that of filter 'errors'; write it after that one
              error-page /errata/error            is not found, as filter 'errors' is not mapped to it; write /errata/error as a url-pattern too, or /*
              catalogue of filter 'errors'        does not count for filter 'api' and servlet 'reference'; write it as the context-param errata.catalogue, which counts for all
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attacks",
        "conformance",
        "conformance-pages",
        "conformance-harm",
        "lookups",
        "dropin",
        "limited",
        "readme-rules",
        "reference"
      })
  void an_application_that_is_right_has_no_warning(String application) {
    assertThat(container.log().linesWith(" is active in /" + application + " on /*")).hasSize(1);
    assertThat(container.log().linesWith(" is active in /" + application + ";")).isEmpty();
  }
}
