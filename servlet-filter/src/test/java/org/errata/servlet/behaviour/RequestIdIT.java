package org.errata.servlet.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The id that an answer and the log share (W3C Trace Context, {@code X-Request-Id}, or made). */
@OnEveryContainer
record RequestIdIT(RunningContainer container) {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final Request FAULT = Request.get("/app/faults/exception");

  @Test
  void a_trace_id_comes_first() {
    Request request =
        FAULT
            .with("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
            .with("X-Request-Id", "given");
    assertThat(idOf(request)).isEqualTo(TRACE);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "ff-" + TRACE + "-00f067aa0ba902b7-01",
        "00-" + TRACE + "-00f067aa0ba902b7",
        "nonsense"
      })
  void a_trace_that_is_not_valid_is_passed_over(String traceparent) {
    assertThat(idOf(FAULT.with("traceparent", traceparent).with("X-Request-Id", "given")))
        .isEqualTo("given");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"a", "4f9a-1", "urn:uuid:1", "a.b_c~d+e/f=g@h"})
  void a_well_formed_id_is_taken_over(String id) {
    assertThat(idOf(FAULT.with("X-Request-Id", id))).isEqualTo(id);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", "a b", "<script>", "ä", "a\tb", "\"", "a,b"})
  void an_id_that_is_not_well_formed_is_replaced(String id) {
    assertThat(idOf(FAULT.with("X-Request-Id", id))).matches("([0-9a-hjkmnp-tv-z]{4}-?){4}");
  }

  @Test
  void an_id_that_is_too_long_is_replaced() {
    assertThat(idOf(FAULT.with("X-Request-Id", "x".repeat(129)))).hasSize(19);
  }

  @Test
  void ids_that_are_made_differ() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      ids.add(idOf(FAULT));
    }
    assertThat(ids).hasSize(20);
  }

  @Test
  void a_refused_request_has_its_id_too() {
    assertThat(idOf(Request.post("/app/api/calc").with("X-Request-Id", "given")))
        .isEqualTo("given");
  }

  private String idOf(Request request) {
    return container.ask(request).field("X-Request-Id");
  }
}
