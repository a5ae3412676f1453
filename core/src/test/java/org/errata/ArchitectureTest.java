package org.errata;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.errata.egg.Egg;
import org.errata.hen.Hen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

  private static final ArchRule ROOMS_HAVE_NO_CYCLES =
      slices().matching("org.errata.(*)..").should().beFreeOfCycles();

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.errata");

  @Test
  void rooms_have_no_cycles() {
    ROOMS_HAVE_NO_CYCLES.check(CORE);
  }

  @Test
  void every_room_was_seen_and_no_class_is_outside_of_them() {
    assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrder(
            "org.errata.catalogue",
            "org.errata.compare",
            "org.errata.export",
            "org.errata.json",
            "org.errata.report",
            "org.errata.representation",
            "org.errata.rule",
            "org.errata.text",
            "org.errata.usage");
  }

  @Test
  void a_cycle_would_be_found() {
    var planted = new ClassFileImporter().importClasses(Hen.class, Egg.class);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> ROOMS_HAVE_NO_CYCLES.check(planted))
        .withMessageContaining("Cycle detected: Slice egg")
        .withMessageContaining("Slice hen");
  }

  @ParameterizedTest(name = "{0} needs {1}")
  @CsvSource({
    "text, ''",
    "catalogue, text",
    "json, ''",
    "report, catalogue",
    "rule, catalogue json report",
    "representation, catalogue report text",
    "export, catalogue report representation text",
    "compare, catalogue",
    "usage, catalogue text",
  })
  void arrows_go_one_way(String room, String others) {
    onlyNeeds(room, others.split(" ")).check(CORE);
  }

  @ParameterizedTest(name = "{0} needs more than {1}")
  @CsvSource({
    "catalogue, ''",
    "report, ''",
    "rule, catalogue json",
    "rule, catalogue report",
    "rule, json report",
    "representation, catalogue report",
    "representation, catalogue text",
    "representation, report text",
    "export, catalogue report representation",
    "compare, ''",
    "usage, catalogue",
  })
  void an_arrow_that_is_not_allowed_would_be_found(String room, String others) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> onlyNeeds(room, others.split(" ")).check(CORE))
        .withMessageContaining("org.errata." + room);
  }

  @Test
  void these_are_public_and_no_others() {
    assertThat(
            CORE.stream()
                .filter(type -> type.getModifiers().contains(PUBLIC))
                .filter(type -> type.isTopLevelClass() || isInPublicType(type))
                .map(JavaClass::getName))
        .containsExactlyInAnyOrder(
            "org.errata.catalogue.Catalogue",
            "org.errata.catalogue.CauseChain",
            "org.errata.catalogue.Entry",
            "org.errata.catalogue.Entry$Builder",
            "org.errata.catalogue.EntryId",
            "org.errata.catalogue.EntryText",
            "org.errata.catalogue.Template",
            "org.errata.catalogue.Translation",
            "org.errata.catalogue.TranslationFault",
            "org.errata.compare.CatalogueChange",
            "org.errata.compare.CatalogueChanges",
            "org.errata.export.CatalogueJson",
            "org.errata.export.Export",
            "org.errata.export.Publication",
            "org.errata.json.JsonFault",
            "org.errata.json.JsonFault$Kind",
            "org.errata.json.JsonLimits",
            "org.errata.json.JsonScanner",
            "org.errata.json.JsonVerdict",
            "org.errata.json.JsonVerdict$Malformed",
            "org.errata.json.JsonVerdict$Unfinished",
            "org.errata.json.JsonVerdict$WellFormed",
            "org.errata.report.ErrataException",
            "org.errata.report.Finding",
            "org.errata.report.Findings",
            "org.errata.report.Raised",
            "org.errata.report.Report",
            "org.errata.report.RequestId",
            "org.errata.representation.ErrJson",
            "org.errata.representation.HtmlPage",
            "org.errata.representation.Languages",
            "org.errata.representation.MediaType",
            "org.errata.representation.PlainText",
            "org.errata.representation.Prerendered",
            "org.errata.representation.ProblemJson",
            "org.errata.representation.ReferenceLinks",
            "org.errata.representation.Representation",
            "org.errata.representation.Representations",
            "org.errata.rule.CredentialCheck",
            "org.errata.rule.Credentials",
            "org.errata.rule.CredentialsAccepted",
            "org.errata.rule.JsonBodyPresentAndWhole",
            "org.errata.rule.ProfileDirectory",
            "org.errata.rule.ProfileKnown",
            "org.errata.rule.Quota",
            "org.errata.rule.QuotaRemaining",
            "org.errata.rule.RequestBody",
            "org.errata.rule.RequestView",
            "org.errata.rule.Rule",
            "org.errata.rule.RuleSet",
            "org.errata.text.Escape",
            "org.errata.text.HtmlText",
            "org.errata.text.JsonText",
            "org.errata.text.Sha256",
            "org.errata.text.Suggestion",
            "org.errata.usage.UsedIds",
            "org.errata.usage.UsageFault");
  }

  /** A room and the language itself are what a room always may need. */
  private static ArchRule onlyNeeds(String room, String... others) {
    List<String> allowed = new ArrayList<>(List.of("java..", "org.errata." + room + ".."));
    for (String other : others) {
      if (!other.isEmpty()) {
        allowed.add("org.errata." + other + "..");
      }
    }
    return classes()
        .that()
        .resideInAPackage("org.errata." + room + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new));
  }

  private static boolean isInPublicType(JavaClass type) {
    return type.getEnclosingClass()
        .map(outer -> outer.getModifiers().contains(PUBLIC))
        .orElse(false);
  }
}
