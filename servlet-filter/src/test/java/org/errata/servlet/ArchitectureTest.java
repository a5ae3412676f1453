package org.errata.servlet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.errata.servlet.planted.above.UsesBelow;
import org.errata.servlet.planted.below.UsesFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

  private static final String MODULE_PACKAGE = "org.errata.servlet";

  /** A handful: a wrapper and what it makes may know each other. */
  private static final int LONGEST_CYCLE_OF_CLASSES = 5;

  private static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching(MODULE_PACKAGE + ".(**)").should().beFreeOfCycles();

  /** Slices leave out the package that they are below. */
  private static final ArchRule PACKAGES_BELOW_DO_NOT_USE_THE_FILTERS =
      noClasses()
          .that()
          .resideInAPackage(MODULE_PACKAGE + ".*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(MODULE_PACKAGE);

  private static final JavaClasses MODULE = productionClassesOf(MODULE_PACKAGE);

  @Test
  void packages_have_no_cycles() {
    PACKAGES_HAVE_NO_CYCLES.check(MODULE);
  }

  @Test
  void packages_below_do_not_use_the_filters() {
    PACKAGES_BELOW_DO_NOT_USE_THE_FILTERS.check(MODULE);
  }

  @ParameterizedTest(name = "{0} uses {1}")
  @CsvSource({
    "log, ''",
    "catalogfile, ''",
    "container, ''",
    "message, ''",
    "config, catalogfile log message",
    "exchange, container",
    "framework, exchange",
    "errorpage, container config",
    "respond, errorpage exchange container config framework log message",
    "validation, exchange config",
    "adapter, config log message",
    "reference, ''",
    "startup, config catalogfile container",
  })
  void arrows_go_one_way(String room, String others) {
    usesOnly(room, others).check(MODULE);
  }

  @ParameterizedTest(name = "{0} uses more than {1}")
  @CsvSource({
    "config, log message",
    "exchange, ''",
    "adapter, config message",
    "errorpage, container",
    "respond, errorpage exchange container config framework log",
    "validation, exchange",
  })
  void an_arrow_that_is_not_allowed_would_be_found(String room, String others) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> usesOnly(room, others).check(MODULE))
        .withMessageContaining(MODULE_PACKAGE + "." + room);
  }

  @Test
  void no_more_than_a_handful_of_classes_of_a_package_form_a_cycle() {
    // core is on the class path, and so under the same rule
    assertThat(ClassCycles.longerThan(LONGEST_CYCLE_OF_CLASSES, productionClassesOf("org.errata")))
        .isEmpty();
  }

  @Test
  void a_cycle_of_classes_would_be_found() {
    JavaClasses ring = new ClassFileImporter().importPackages(MODULE_PACKAGE + ".planted.ring");

    assertThat(ClassCycles.longerThan(LONGEST_CYCLE_OF_CLASSES, ring))
        .singleElement()
        .satisfies(cycle -> assertThat(cycle).hasSize(6));
  }

  @Test
  void the_packages_are_these() {
    assertThat(MODULE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrder(
            "org.errata.servlet",
            "org.errata.servlet.adapter",
            "org.errata.servlet.catalogfile",
            "org.errata.servlet.config",
            "org.errata.servlet.container",
            "org.errata.servlet.errorpage",
            "org.errata.servlet.exchange",
            "org.errata.servlet.framework",
            "org.errata.servlet.log",
            "org.errata.servlet.message",
            "org.errata.servlet.reference",
            "org.errata.servlet.respond",
            "org.errata.servlet.startup",
            "org.errata.servlet.validation");
  }

  @Test
  void what_users_name_is_public_and_nothing_else() {
    assertThat(publicClassesIn(MODULE))
        .containsExactlyInAnyOrder(
            "CatalogueFiles",
            "Errata",
            "ErrorHandlingFilter",
            "ErrorReferenceServlet",
            "ErrorResponses",
            "RequestValidationFilter",
            "ValidationRules");
  }

  @Test
  void a_class_that_is_public_without_need_would_be_found() {
    assertThat(publicClassesIn(new ClassFileImporter().importClasses(StrayPublicClass.class)))
        .containsExactly("StrayPublicClass");
  }

  @Test
  void a_cycle_of_packages_would_be_found() {
    isBroken(
        PACKAGES_HAVE_NO_CYCLES,
        "Cycle detected: Slice planted.above",
        UsesFilter.class,
        UsesBelow.class);
  }

  @Test
  void a_package_that_uses_a_filter_would_be_found() {
    isBroken(
        PACKAGES_BELOW_DO_NOT_USE_THE_FILTERS,
        UsesFilter.class.getName() + ".filter()",
        UsesFilter.class,
        ErrorHandlingFilter.class);
  }

  private static JavaClasses productionClassesOf(String packageName) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(packageName);
  }

  /** Of this module, a package may only use these others; core and the platform are free. */
  private static ArchRule usesOnly(String room, String others) {
    String[] allowed =
        Stream.of((room + " " + others).strip().split(" "))
            .map(name -> MODULE_PACKAGE + "." + name)
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> outside =
        resideInAnyPackage(MODULE_PACKAGE + "..")
            .and(DescribedPredicate.not(resideInAnyPackage(allowed)));
    return noClasses()
        .that()
        .resideInAPackage(MODULE_PACKAGE + "." + room)
        .should()
        .dependOnClassesThat(outside);
  }

  private static Stream<String> publicClassesIn(JavaClasses classes) {
    return classes.stream()
        .filter(type -> type.getPackageName().equals(MODULE_PACKAGE))
        .filter(JavaClass::isTopLevelClass)
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .map(JavaClass::getSimpleName);
  }

  private static void isBroken(ArchRule rule, String by, Class<?>... planted) {
    JavaClasses classes = new ClassFileImporter().importClasses(planted);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> rule.check(classes))
        .withMessageContaining(by);
  }
}
