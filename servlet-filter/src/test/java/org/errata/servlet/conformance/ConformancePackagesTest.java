package org.errata.servlet.conformance;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Checks the dependencies between the packages of the conformance suite and its harness. */
class ConformancePackagesTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .importPackages(
              "org.errata.servlet.conformance",
              "org.errata.servlet.harness",
              "org.errata.servlet.launcher",
              "org.errata.servlet.wire");

  @Test
  void packages_have_no_cycles() {
    assertThat(CLASSES.contain(ConformanceTable.class)).isTrue();
    slices().matching("org.errata.servlet.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void tables_of_one_theme_do_not_depend_on_those_of_another() {
    for (String theme :
        new String[] {"async", "bodies", "deployment", "errors", "protocol", "rules"}) {
      String tables = "org.errata.servlet.conformance." + theme;
      noClasses()
          .that()
          .resideInAPackage(tables)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.errata.servlet.conformance..")
                  .and(resideOutsideOfPackages(tables, "org.errata.servlet.conformance.situation")))
          .check(CLASSES);
    }
  }

  @Test
  void web_applications_do_not_depend_on_the_tests_that_call_them() {
    noClasses()
        .that()
        .resideInAPackage("org.errata.servlet.conformance.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.errata.servlet.conformance.situation",
            "org.errata.servlet.harness",
            "org.errata.servlet.wire")
        .check(CLASSES);
  }
}
