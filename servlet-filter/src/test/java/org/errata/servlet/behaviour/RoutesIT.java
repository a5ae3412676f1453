package org.errata.servlet.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths that lead nowhere, and methods that a resource does not have. */
@OnEveryContainer
record RoutesIT(RunningContainer container) {

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/app/nowhere", "/app/nowhere?a=b", "/app/a%20b/c;d=e"})
  void a_path_that_leads_nowhere(String path) {
    Expected.error(container.ask(Request.get(path)), 404, Expected.NOT_FOUND);
  }

  @Test
  void a_path_that_leads_to_the_inside() {
    assumeThat(container.container().asksFiltersAboutWebInf()).isTrue();
    Answer answer = container.ask(Request.get("/app/WEB-INF/web.xml"));
    Expected.error(answer, 404, Expected.NOT_FOUND);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE"})
  void a_method_that_the_resource_does_not_have(String method) {
    Answer answer = container.ask(Api.calc().method(method));
    if (method.equals("HEAD")) {
      Expected.errorWithoutBody(answer, 405, Expected.METHOD_NOT_ALLOWED);
    } else {
      Expected.error(answer, 405, Expected.METHOD_NOT_ALLOWED);
    }
    assertThat(answer.field("Allow")).isEqualTo("POST, OPTIONS");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"PATCH", "BREW"})
  void a_method_that_servlets_do_not_know(String method) {
    Answer answer = container.ask(Api.calc().method(method));
    // Servlet 6.1 knows PATCH, earlier ones do not
    if (method.equals("PATCH") && answer.status() == 405) {
      Expected.error(answer, 405, Expected.METHOD_NOT_ALLOWED);
    } else {
      Expected.error(answer, 501, "{\"err\":[{\"code\":501,\"msg\":\"Not Implemented\"}]}");
    }
  }
}
