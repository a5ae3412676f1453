package org.errata.servlet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import org.errata.servlet.nest.Cuckoo;
import org.errata.servlet.twig.Twig;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final ArchRule ROOMS_HAVE_NO_CYCLES =
      slices().matching("org.errata.servlet.(*)..").should().beFreeOfCycles();

  /** Slices leave out the package that they are below. */
  private static final ArchRule ROOMS_DO_NOT_NEED_THE_FILTERS =
      noClasses()
          .that()
          .resideInAPackage("org.errata.servlet.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.errata.servlet");

  private static final ArchRule ONLY_FILTERS_ARE_PUBLIC =
      classes()
          .that()
          .resideInAPackage("org.errata.servlet")
          .and()
          .areTopLevelClasses()
          .and()
          .areNotAssignableTo(Filter.class)
          .and()
          .areNotAssignableTo(Servlet.class)
          .should()
          .bePackagePrivate();

  private static final JavaClasses MODULE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.errata.servlet");

  @Test
  void rooms_have_no_cycles() {
    ROOMS_HAVE_NO_CYCLES.check(MODULE);
  }

  @Test
  void rooms_do_not_need_the_filters() {
    ROOMS_DO_NOT_NEED_THE_FILTERS.check(MODULE);
  }

  @Test
  void only_filters_are_public() {
    ONLY_FILTERS_ARE_PUBLIC.check(MODULE);
  }

  @Test
  void every_room_was_seen() {
    assertThat(MODULE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrder(
            "org.errata.servlet",
            "org.errata.servlet.config",
            "org.errata.servlet.observe",
            "org.errata.servlet.page",
            "org.errata.servlet.reading");
  }

  @Test
  void a_cycle_would_be_found() {
    isBroken(ROOMS_HAVE_NO_CYCLES, "Cycle detected: Slice nest", Cuckoo.class, Twig.class);
  }

  @Test
  void a_room_that_needs_a_filter_would_be_found() {
    isBroken(
        ROOMS_DO_NOT_NEED_THE_FILTERS,
        "org.errata.servlet.nest.Cuckoo.filter()",
        Cuckoo.class,
        ErrorHandlingFilter.class);
  }

  @Test
  void a_class_that_is_public_without_need_would_be_found() {
    isBroken(ONLY_FILTERS_ARE_PUBLIC, "org.errata.servlet.Stray", Stray.class);
  }

  private static void isBroken(ArchRule rule, String by, Class<?>... planted) {
    JavaClasses classes = new ClassFileImporter().importClasses(planted);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> rule.check(classes))
        .withMessageContaining(by);
  }
}
