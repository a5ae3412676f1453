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
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import org.errata.egg.Egg;
import org.errata.hen.Hen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreArchitectureTest {

  /** Unlike {@code slices().matching}, this takes the package org.errata itself as a slice too. */
  private static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.errata");

  @Test
  void packages_have_no_cycles() {
    PACKAGES_HAVE_NO_CYCLES.check(CORE);
  }

  @Test
  void these_packages_are_checked() {
    assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrder(
            "org.errata",
            "org.errata.afc",
            "org.errata.catalogue",
            "org.errata.compare",
            "org.errata.envelope",
            "org.errata.export",
            "org.errata.internal",
            "org.errata.json",
            "org.errata.response",
            "org.errata.representation",
            "org.errata.rule");
  }

  @Test
  void a_cycle_is_found() {
    var planted = new ClassFileImporter().importClasses(Hen.class, Egg.class);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> PACKAGES_HAVE_NO_CYCLES.check(planted))
        .withMessageContaining("Cycle detected: Slice org.errata.egg")
        .withMessageContaining("Slice org.errata.hen");
  }

  @ParameterizedTest(name = "{0} depends on {1}")
  @CsvSource({
    "internal, ''",
    "json, ''",
    "catalogue, internal",
    "afc, catalogue internal",
    "root, catalogue internal",
    "response, root catalogue",
    "rule, root catalogue json internal",
    "representation, root response catalogue internal",
    "export, root response representation catalogue internal",
    "compare, catalogue",
    "envelope, root response representation catalogue internal",
  })
  void packages_depend_only_on_these(String name, String others) {
    dependsOnlyOn(name, others.split(" ")).check(CORE);
  }

  @ParameterizedTest(name = "{0} depends on more than {1}")
  @CsvSource({
    "catalogue, ''",
    "afc, catalogue",
    "afc, internal",
    "root, catalogue",
    "root, internal",
    "response, catalogue",
    "rule, root catalogue",
    "rule, root json",
    "rule, root catalogue json",
    "representation, root response catalogue",
    "representation, root catalogue internal",
    "export, root response representation catalogue",
    "compare, ''",
  })
  void a_dependency_that_is_not_allowed_is_found(String name, String others) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> dependsOnlyOn(name, others.split(" ")).check(CORE))
        .withMessageContaining(packageOf(name));
  }

  @Test
  void only_these_classes_are_public() {
    assertThat(
            CORE.stream()
                .filter(type -> type.getModifiers().contains(PUBLIC))
                .filter(type -> type.isTopLevelClass() || isInPublicType(type))
                .map(JavaClass::getName))
        .containsExactlyInAnyOrder(
            "org.errata.ErrataException",
            "org.errata.MappedProblem",
            "org.errata.Problem",
            "org.errata.ProblemCarrier",
            "org.errata.RequestId",
            "org.errata.Violation",
            "org.errata.Violation$Place",
            "org.errata.afc.AfcGeneral",
            "org.errata.afc.AfcHeaders",
            "org.errata.catalogue.Catalogue",
            "org.errata.catalogue.CauseChain",
            "org.errata.catalogue.Code",
            "org.errata.catalogue.Code$OfNumber",
            "org.errata.catalogue.Code$OfText",
            "org.errata.catalogue.Entry",
            "org.errata.catalogue.EntryBuilder",
            "org.errata.catalogue.EntryId",
            "org.errata.catalogue.EntryLogging",
            "org.errata.catalogue.EntryText",
            "org.errata.catalogue.ExceptionAccessor",
            "org.errata.catalogue.ExceptionMapping",
            "org.errata.catalogue.ExceptionName",
            "org.errata.catalogue.HttpStatuses",
            "org.errata.catalogue.MappedException",
            "org.errata.catalogue.Retry",
            "org.errata.catalogue.Template",
            "org.errata.catalogue.TextKey",
            "org.errata.catalogue.Translation",
            "org.errata.catalogue.TranslationFault",
            "org.errata.compare.CatalogueChange",
            "org.errata.compare.CatalogueChanges",
            "org.errata.envelope.Envelope",
            "org.errata.envelope.EnvelopeFault",
            "org.errata.envelope.EnvelopeJson",
            "org.errata.export.CatalogueJson",
            "org.errata.export.Export",
            "org.errata.export.Publication",
            "org.errata.internal.BundleFile",
            "org.errata.internal.CommonMark",
            "org.errata.internal.Escape",
            "org.errata.internal.FieldSyntax",
            "org.errata.internal.JsonPointer",
            "org.errata.internal.JsonText",
            "org.errata.internal.LogText",
            "org.errata.internal.Markup",
            "org.errata.internal.MemberName",
            "org.errata.internal.PageTexts",
            "org.errata.internal.PlatformLog",
            "org.errata.internal.PrintableException",
            "org.errata.internal.ResponseFields",
            "org.errata.internal.Sha256",
            "org.errata.internal.Suggestion",
            "org.errata.internal.ThrowableReader",
            "org.errata.json.JsonFault",
            "org.errata.json.JsonFault$Kind",
            "org.errata.json.JsonLimits",
            "org.errata.json.JsonScanner",
            "org.errata.json.JsonVerdict",
            "org.errata.json.JsonVerdict$Malformed",
            "org.errata.json.JsonVerdict$Unfinished",
            "org.errata.json.JsonVerdict$WellFormed",
            "org.errata.representation.ErrJson",
            "org.errata.representation.ExampleProblem",
            "org.errata.representation.Form",
            "org.errata.representation.Forms",
            "org.errata.representation.HtmlPage",
            "org.errata.representation.Languages",
            "org.errata.representation.MarkdownText",
            "org.errata.representation.MediaType",
            "org.errata.representation.OwnRepresentation",
            "org.errata.representation.PlainText",
            "org.errata.representation.Prerendered",
            "org.errata.representation.ProblemJson",
            "org.errata.representation.ReferenceLinks",
            "org.errata.representation.Representation",
            "org.errata.representation.Representations",
            "org.errata.response.ErrorResponse",
            "org.errata.rule.ClientHeaders",
            "org.errata.rule.ContentCodings",
            "org.errata.rule.CredentialCheck",
            "org.errata.rule.Credentials",
            "org.errata.rule.CredentialsAccepted",
            "org.errata.rule.FailedCredentialsLimit",
            "org.errata.rule.JsonBodyPresentAndWhole",
            "org.errata.rule.ProfileDirectory",
            "org.errata.rule.ProfileKnown",
            "org.errata.rule.Quota",
            "org.errata.rule.QuotaRemaining",
            "org.errata.rule.Refusal",
            "org.errata.rule.Refusals",
            "org.errata.rule.RequestBody",
            "org.errata.rule.RequestView",
            "org.errata.rule.Rule",
            "org.errata.rule.RuleSet");
  }

  /** A package may always depend on itself and the Java platform. */
  private static ArchRule dependsOnlyOn(String name, String... others) {
    List<String> allowed = new ArrayList<>(List.of("java..", packageOf(name)));
    for (String other : others) {
      if (!other.isEmpty()) {
        allowed.add(packageOf(other));
      }
    }
    return classes()
        .that()
        .resideInAPackage(packageOf(name))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new));
  }

  private static String packageOf(String name) {
    return name.equals("root") ? "org.errata" : "org.errata." + name;
  }

  private static boolean isInPublicType(JavaClass type) {
    return type.getEnclosingClass()
        .map(outer -> outer.getModifiers().contains(PUBLIC))
        .orElse(false);
  }

  private static final class EachPackage implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "each package";
    }
  }
}
