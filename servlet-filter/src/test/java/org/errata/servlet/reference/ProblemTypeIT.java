package org.errata.servlet.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.errata.catalogue.Catalogue;
import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.RawRequest;
import org.errata.servlet.wire.RawResponse;
import org.junit.jupiter.api.Test;

/** Every {@code type} that a problem can have is the URL of a page (RFC 9457 section 3.1.1). */
@OnEveryContainer
record ProblemTypeIT(RunningContainer container) {

  private static final Pattern TYPE =
      Pattern.compile("\"type\":\"http://localhost(/reference/errors/[^\"]+)\"");

  @Test
  void every_type_that_can_be_sent_is_the_url_of_a_page() {
    List<String> targets =
        Stream.concat(
                IntStream.rangeClosed(400, 599)
                    .mapToObj(status -> "/reference/send-error/plain?status=" + status),
                Catalogue.afcGeneral().entries().stream()
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
      assertThat(page.text()).contains("<h1>", "http://localhost" + type);
    }
  }

  private String typeOf(String target) {
    RawResponse response =
        container.exchange(RawRequest.get(target).with("Accept", "application/problem+json"));
    Matcher type = TYPE.matcher(response.text());
    assertThat(type.find()).describedAs(target + "\n" + response).isTrue();
    return type.group(1);
  }
}
