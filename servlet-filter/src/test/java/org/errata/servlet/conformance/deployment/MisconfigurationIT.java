package org.errata.servlet.conformance.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.RawRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Applications with several mistakes in {@code web.xml} and catalogue files. */
@OnEveryContainer
record MisconfigurationIT(RunningContainer container) {

  @BeforeEach
  void the_application_is_deployed() {
    assumeThat(container.container().has("broken")).isTrue();
  }

  @Test
  void an_application_with_a_misconfiguration_does_not_start() {
    assertThat(container.exchange(RawRequest.get("/broken/good")).status()).isIn(404, 503);
  }

  @Test
  void one_message_in_the_log_names_every_mistake() {
    assertThat(container.startLog().text())
        .contains("Errata cannot start; 6 parameters need attention:\n")
        .contains(
            "  errata.devloperPage         is not a parameter; did you mean errata.developerPage?\n")
        .contains(
            "  errata.forms                'xml' is not one of err, problem, html, text, markdown\n")
        .contains("  bodyDeph of filter 'api'    is not a parameter; did you mean bodyDepth?\n")
        .contains(
            "  profiles of filter 'api'    is missing; the rule client-profile needs a file such as"
                + " /WEB-INF/profiles.json or a class that implements org.errata.rule.ProfileDirectory\n")
        .contains("  bodyBuffer of filter 'api'  '64o' is not a whole number of 0 or more\n")
        .contains(
            "  quota of filter 'api'       '20000' is not a quota; allowed are a whole number of 1"
                + " or more, '/', and an ISO 8601 duration of PT1S to P365D, as in 20000/PT5M");
  }

  @Test
  void one_message_names_the_mistakes_in_files_and_in_parameters() {
    assertThat(container.exchange(RawRequest.get("/mistakes/good")).status()).isIn(404, 503);
    assertThat(container.startLog().text())
        .contains(
            """
            Errata cannot start; 1 parameter and 5 places in files need attention:
              /WEB-INF/first.json, line 3, column 33           entry 'no-pen', status: found 200; allowed is a whole number from 400 to 599
              /WEB-INF/first.json, line 4, column 38           entry 'no-ink', mesage: is not a member of an entry; did you mean message?
              /WEB-INF/first.json, line 4, column 5            entry 'no-ink', message: found nothing; allowed is a string
              /WEB-INF/second.json, line 4, column 20          entry 'no-desk', headers, Content-Length: is set on every error response or by the container; allowed are other fields, as Retry-After
              /WEB-INF/errors_de.properties, line 1, column 1  no-paper.message: has the placeholders {blatt}; allowed are those of the original, {sheet}
              errata.forms                                     'xml' is not one of err, problem, html, text, markdown""");
  }
}
