package org.errata.demo;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.errata.ErrataException;
import org.junit.jupiter.api.Test;

class PackagesTest {

  private static final JavaClasses DEMO =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.errata.demo");

  /**
   * The API raises an entry of the demo's own catalogue; the faults are those of any application.
   */
  private static ArchRule knowsOnlyHowToRaise(String room) {
    return noClasses()
        .that()
        .resideInAPackage("org.errata.demo." + room)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "org.errata.catalogue..",
                    "org.errata.json..",
                    "org.errata.response..",
                    "org.errata.representation..",
                    "org.errata.rule..",
                    "org.errata.servlet..")
                .and(not(type(ErrataException.class))));
  }

  private static ArchRule knowsNothingOfErrata(String room) {
    return noClasses()
        .that()
        .resideInAPackage("org.errata.demo." + room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.errata.catalogue..",
            "org.errata.json..",
            "org.errata.response..",
            "org.errata.representation..",
            "org.errata.rule..",
            "org.errata.servlet..");
  }

  @Test
  void the_application_knows_nothing_of_errata_but_how_to_raise_an_entry() {
    knowsOnlyHowToRaise("tax").check(DEMO);
    knowsNothingOfErrata("fault").check(DEMO);
  }

  @Test
  void the_page_does_and_so_the_check_can_fail() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> knowsNothingOfErrata("page").check(DEMO));
  }

  @Test
  void the_rooms_have_no_cycle_and_none_depends_on_the_house() {
    slices().matching("org.errata.demo.(*)..").should().beFreeOfCycles().check(DEMO);
    noClasses()
        .that()
        .resideInAnyPackage("org.errata.demo.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.errata.demo")
        .check(DEMO);
    assertThat(DEMO.stream().map(c -> c.getPackageName()).distinct())
        .containsExactlyInAnyOrder(
            "org.errata.demo",
            "org.errata.demo.tax",
            "org.errata.demo.fault",
            "org.errata.demo.page");
  }
}
