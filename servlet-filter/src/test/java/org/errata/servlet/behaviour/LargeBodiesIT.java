package org.errata.servlet.behaviour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.errata.servlet.container.OnEveryContainer;
import org.errata.servlet.container.RunningContainer;
import org.errata.servlet.wire.Answer;
import org.errata.servlet.wire.Connection;
import org.errata.servlet.wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of 20 MB, streamed through a JVM of 64 MB; it is judged while the application reads it. */
@OnEveryContainer
record LargeBodiesIT(RunningContainer container) {

  private static final int COUNT = 20;
  private static final String MEGABYTE = "\"" + "x".repeat(1_000_000 - 3) + "\",";
  private static final int LENGTH = 1 + COUNT * 1_000_000 + 2;

  @Test
  void whole_it_reaches_the_application() {
    Answer answer = container.ask(count("").body(pieces("0]")));
    assertThat(answer.text()).describedAs("%s", answer).isEqualTo(LENGTH + " bytes");
  }

  @Test
  void whole_and_chunked_it_reaches_the_application() {
    Answer answer = container.ask(count("").chunks(pieces("0]")));
    assertThat(answer.text()).describedAs("%s", answer).isEqualTo(LENGTH + " bytes");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"pass", "wrap", "send-error", "empty-status"})
  void cut_in_the_last_byte_it_is_incomplete_whatever_the_application_makes_of_it(String way) {
    Request cut = count("?on-error=" + way).body(pieces("0"));
    try (Connection connection = container.connect()) {
      Expected.error(connection.ask(cut), 400, Expected.BODY_EMPTY);
    }
  }

  @Test
  void cut_in_the_last_byte_it_is_incomplete_for_one_who_knows_its_length() {
    String open = "[" + "1,".repeat(50_000) + "1";
    Expected.error(container.ask(count("?to-length").body(open)), 400, Expected.BODY_EMPTY);
    assertThat(container.ask(count("?to-length").body(open + "]")).text())
        .isEqualTo("100003 bytes to the declared length");
  }

  @Test
  void broken_in_the_middle_it_is_incomplete() {
    List<byte[]> pieces = new ArrayList<>(pieces("0]"));
    pieces.set(2, "}".getBytes(UTF_8));
    Expected.error(container.ask(count("").body(pieces)), 400, Expected.BODY_EMPTY);
  }

  private static Request count(String query) {
    return Api.to("/app/api/count" + query);
  }

  private static List<byte[]> pieces(String end) {
    List<byte[]> pieces = new ArrayList<>();
    pieces.add("[".getBytes(UTF_8));
    pieces.addAll(Collections.nCopies(COUNT, MEGABYTE.getBytes(UTF_8)));
    pieces.add(end.getBytes(UTF_8));
    return pieces;
  }
}
