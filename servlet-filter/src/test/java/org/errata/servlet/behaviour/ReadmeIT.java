package org.errata.servlet.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Test;

/** The two blocks of {@code web.xml} in the README, deployed as they stand there. */
@OnEveryContainer
record ReadmeIT(RunningContainer container) {

  @Test
  void the_plain_block_answers_errors() {
    Expected.error(container.ask(Request.get("/readme-plain/nowhere")), 404, Expected.NOT_FOUND);
    Expected.error(
        container.ask(Request.get("/readme-plain/faults/exception")),
        500,
        Expected.INTERNAL_SERVER_ERROR);
    Expected.error(
        container.ask(Request.of("PUT", "/readme-plain/faults/send-error?status=403")),
        403,
        Expected.FORBIDDEN);
    Expected.error(
        container.ask(Request.get("/readme-plain/async/timeout")),
        503,
        Expected.SERVICE_UNAVAILABLE);
  }

  @Test
  void the_plain_block_has_no_rules() {
    Request empty =
        Request.of("POST", "/readme-plain/api/calc")
            .with("Content-Type", "application/json")
            .body("");
    assertThat(container.ask(empty).text()).isEqualTo("{\"ok\":true}");
  }

  @Test
  void the_block_with_rules_applies_them() {
    Expected.error(
        container.ask(Request.of("POST", "/readme-rules/api/calc").body("{}")),
        401,
        Expected.UNAUTHORIZED);
    Expected.error(
        container.ask(accepted().with("client_profile_id", "7")), 400, Expected.PROFILE_NOT_FOUND);
    Expected.error(container.ask(accepted().body("{\"inv\":[")), 400, Expected.BODY_EMPTY);
    assertThat(container.ask(accepted()).text()).isEqualTo("{\"ok\":true}");
  }

  @Test
  void the_block_with_rules_answers_what_arises_before_the_filter() {
    Request forbidden =
        Request.get("/readme-rules/secured/for-others/good")
            .with("Authorization", "Basic " + Api.base64("demo@example.com:secret"));
    Expected.error(container.ask(forbidden), 403, Expected.FORBIDDEN);
  }

  private static Request accepted() {
    return Request.of("POST", "/readme-rules/api/calc")
        .with("Authorization", "Basic " + Api.base64("demo@example.com:secret"))
        .with("client_id", "1001")
        .with("Content-Type", "application/json")
        .body("{\"inv\":[]}");
  }
}
