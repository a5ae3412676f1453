package org.errata.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsedIdsTest {

  private static final Path TEST_CLASSES = Path.of("target/test-classes");
  private static final Path SAMPLES = TEST_CLASSES.resolve("org/errata/usage/sample");

  private final UsedIds used = UsedIds.in(SAMPLES);

  @Test
  void sees_every_way_to_name_an_id() {
    assertThat(used.ids())
        .containsExactly(
            "catalogue-entry",
            "exception-and",
            "exception-of",
            "exception-stackless",
            "first-arm",
            "forbidden",
            "in-initializer",
            "named-constant",
            "no-tax",
            "other-arm",
            "raised-of",
            "second-arm",
            "seventh-arm");
  }

  @Test
  void tells_where_an_unknown_id_is_named_and_what_was_meant() {
    var entries =
        used.ids().stream()
            .filter(id -> !id.equals("raised-of"))
            .map(id -> Entry.of(id, 400, "So").build())
            .toList();

    assertThat(used.unknownTo(Catalogue.of("other", "Other", entries)))
        .extracting(UsageFault::toString)
        .containsExactly(
            "org.errata.usage.sample.Samples.everyWayToNameAnId(Samples.java:33):"
                + " no entry has the id 'raised-of'");
    assertThat(used.unknownTo(catalogue("raised-off")))
        .extracting(UsageFault::text)
        .contains("no entry has the id 'raised-of'; did you mean raised-off?");
  }

  @Test
  void ids_of_http_statuses_are_known() {
    assertThat(UsedIds.in(TEST_CLASSES).ids()).contains("not-found");
    assertThat(UsedIds.in(TEST_CLASSES).unknownTo(Catalogue.afcGeneral()))
        .extracting(UsageFault::text)
        .noneMatch(text -> text.contains("'not-found'"));
  }

  @Test
  void tells_where_an_id_cannot_be_seen() {
    assertThat(used.computed())
        .containsExactly("org.errata.usage.sample.Samples.computed(Samples.java:46)");
  }

  @Test
  void tells_where_arguments_do_not_fit() {
    var entry = Entry.of("no-tax", 404, "No {taxType}").withSummary("Not in {country}").build();
    var general = Catalogue.afcGeneral().overriddenBy(Catalogue.of("t", "T", List.of(entry)));

    assertThat(used.wrongArguments(general))
        .extracting(UsageFault::toString)
        .containsExactlyInAnyOrder(
            at("typo", 41) + "entry 'no-tax' has no placeholder {taxTyp}; did you mean taxType?",
            at("missing", 45) + "entry 'no-tax' is raised without its argument {country}",
            at("none", 49) + "entry 'no-tax' is raised without its argument {taxType}",
            at("none", 49) + "entry 'no-tax' is raised without its argument {country}",
            at("missingAfterConditional", 53)
                + "entry 'no-tax' is raised without its argument {taxType}",
            at("tooMany", 57) + "entry 'forbidden' has no placeholder {taxType}");
  }

  @Test
  void does_not_look_in_the_wrong_place_without_a_word(@TempDir Path empty) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UsedIds.in(empty))
        .withMessage("'%s' has no class files", empty.toAbsolutePath());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UsedIds.in(empty.resolve("not-there")))
        .withMessageContaining("not-there' has no class files");
  }

  @Test
  void names_the_file_that_it_cannot_read(@TempDir Path classes) throws IOException {
    var file = classes.resolve("Broken.class");
    Files.write(file, new byte[] {1, 2, 3, 4, 5});
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> UsedIds.in(classes))
        .withMessageContaining("Broken.class")
        .withMessageContaining("it is no class file");

    Files.write(file, new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0});
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> UsedIds.in(classes))
        .withMessageContaining("cannot read " + file);
  }

  private static Catalogue catalogue(String id) {
    return Catalogue.of("other", "Other", List.of(Entry.of(id, 400, "So").build()));
  }

  private static String at(String method, int line) {
    return "org.errata.usage.sample.Arguments.%s(Arguments.java:%d): ".formatted(method, line);
  }
}
