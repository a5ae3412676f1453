package org.errata.servlet.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.errata.afc.AfcGeneral;
import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;
import org.junit.jupiter.api.Test;

/** Every problem {@code type} is the reference of a page (RFC 9457 section 3.1.1). */
@OnEveryContainer
record ProblemTypeIT(RunningContainer container) {

  private static final Pattern TYPE = Pattern.compile("\"type\":\"(/reference/errors/[^\"]+)\"");

  @Test
  void every_type_is_the_path_of_a_page() {
    List<String> targets =
        Stream.concat(
                IntStream.rangeClosed(400, 599)
                    .mapToObj(status -> "/reference/send-error/plain?status=" + status),
                AfcGeneral.catalogue().entries().stream()
                    .map(entry -> "/reference/problem-by-id/id?id=" + entry.id()))
            .toList();
    Set<String> types = new TreeSet<>();
    for (String target : targets) {
      types.add(typeOf(target));
    }
    assertThat(types).hasSize(202);
    for (String type : types) {
      RawResponse page = container.exchange(RawRequest.get(type));
      assertThat(page.status()).describedAs(type).isEqualTo(200);
      assertThat(page.text()).contains("<h1>", "&quot;type&quot;: &quot;" + type + "&quot;");
    }
  }

  @Test
  void a_type_does_not_depend_on_forwarded_host_names() {
    RawResponse response =
        container.exchange(
            RawRequest.get("/reference/problem-by-id/id?id=forbidden")
                .with("Accept", "application/problem+json")
                .with("X-Forwarded-Host", "attacker.example")
                .with("Forwarded", "host=attacker.example;proto=https"));
    assertThat(response.text()).contains("\"type\":\"/reference/errors/forbidden\"");
  }

  private String typeOf(String target) {
    RawResponse response =
        container.exchange(RawRequest.get(target).with("Accept", "application/problem+json"));
    Matcher type = TYPE.matcher(response.text());
    assertThat(type.find()).describedAs(target + "\n" + response).isTrue();
    return type.group(1);
  }
}
