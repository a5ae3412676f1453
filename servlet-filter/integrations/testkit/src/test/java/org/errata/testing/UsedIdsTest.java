package org.errata.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsedIdsTest {

  private static final Path SAMPLES = Path.of("target/test-classes/org/errata/testing/sample");

  /** The major version of a class file is its bytes 6 and 7 (JVMS section 4.1). */
  private static final int MAJOR_VERSION = 7;

  private final UsedIds used = UsedIds.in(SAMPLES);

  @Test
  void finds_the_constants_in_every_method_that_takes_an_id() {
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
            "not-found",
            "other-arm",
            "problem-of",
            "second-arm",
            "seventh-arm");
  }

  @Test
  void tells_the_place_of_an_unknown_id_and_suggests_a_similar_one() {
    var entries =
        used.ids().stream()
            .filter(id -> !id.equals("problem-of") && !id.equals("not-found"))
            .map(id -> Entry.of(id, 400, "So").build())
            .toList();

    assertThat(used.unknownTo(Catalogue.of("other", "Other", entries)))
        .extracting(UsageFault::toString)
        .containsExactly(
            "org.errata.testing.sample.Samples.everyWayToNameAnId(Samples.java:33):"
                + " no entry has the id 'problem-of'");
    assertThat(used.unknownTo(catalogue("problem-off")))
        .extracting(UsageFault::text)
        .contains("no entry has the id 'problem-of'; did you mean problem-off?");
  }

  @Test
  void ids_of_http_statuses_are_known() {
    assertThat(used.ids()).contains("not-found");
    assertThat(used.unknownTo(AfcGeneral.catalogue()))
        .extracting(UsageFault::text)
        .noneMatch(text -> text.contains("'not-found'"));
  }

  @Test
  void tells_where_an_id_is_not_a_constant() {
    assertThat(used.computed())
        .containsExactly(
            "org.errata.testing.sample.Samples.computed(Samples.java:46)",
            "org.errata.testing.sample.Samples.constantOrComputed(Samples.java:50)");
  }

  @Test
  void tells_where_arguments_do_not_match_the_placeholders() {
    var entry = Entry.of("no-tax", 404, "No {taxType}").withSummary("Not in {country}").build();
    var general = AfcGeneral.catalogue().overriddenBy(Catalogue.of("t", "T", List.of(entry)));

    assertThat(used.wrongArguments(general))
        .extracting(UsageFault::toString)
        .containsExactlyInAnyOrder(
            at("typo", 41) + "entry 'no-tax' has no placeholder {taxTyp}; did you mean taxType?",
            at("missing", 45) + "entry 'no-tax' is used without its argument {country}",
            at("none", 49) + "entry 'no-tax' is used without its argument {taxType}",
            at("none", 49) + "entry 'no-tax' is used without its argument {country}",
            at("missingAfterConditional", 53)
                + "entry 'no-tax' is used without its argument {taxType}",
            at("tooMany", 57) + "entry 'forbidden' has no placeholder {taxType}");
  }

  @Test
  void an_argument_may_be_a_member() {
    var noTax = Entry.of("no-tax", 404, "No {taxType} in {country}").withMember("taxTyp").build();
    var forbidden = Entry.of("forbidden", 403, "No").withMember("taxTypes").build();

    assertThat(used.wrongArguments(Catalogue.of("t", "T", List.of(noTax, forbidden))))
        .extracting(UsageFault::toString)
        .contains(
            at("tooMany", 57)
                + "entry 'forbidden' has no placeholder {taxType}; did you mean taxTypes?")
        .noneMatch(fault -> fault.contains("{taxTyp}"));
  }

  @Test
  void refuses_a_directory_without_class_files(@TempDir Path empty) {
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
        .withMessageContaining("cannot read " + file);
  }

  @ParameterizedTest(name = "major version {0}, Java {1}")
  @CsvSource({"61, 17", "65, 21", "69, 25"})
  void reads_class_files_of_newer_Java_versions(byte version, int java, @TempDir Path classes)
      throws IOException {
    byte[] bytes = Files.readAllBytes(SAMPLES.resolve("Arguments.class"));
    bytes[MAJOR_VERSION] = version;
    Files.write(classes.resolve("Java%d.class".formatted(java)), bytes);

    assertThat(UsedIds.in(classes).ids()).containsExactly("forbidden", "no-tax");
  }

  @Test
  void tells_that_a_version_of_class_files_is_unknown(@TempDir Path classes) throws IOException {
    byte[] bytes = Files.readAllBytes(SAMPLES.resolve("Arguments.class"));
    bytes[MAJOR_VERSION] = 127;
    Files.write(classes.resolve("Newer.class"), bytes);

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> UsedIds.in(classes))
        .withMessageContaining("Newer.class")
        .withMessageContaining("Unsupported class file version 127");
  }

  private static Catalogue catalogue(String id) {
    return Catalogue.of("other", "Other", List.of(Entry.of(id, 400, "So").build()));
  }

  private static String at(String method, int line) {
    return "org.errata.testing.sample.Arguments.%s(Arguments.java:%d): ".formatted(method, line);
  }
}
