package org.errata.demo;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.List;
import org.errata.ErrataException;
import org.junit.jupiter.api.Test;

class PackagesTest {

  private static final JavaClasses DEMO =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  /** Compiled by the profile {@code load} alone. */
  private static final Path LOAD_CLASSES = Path.of("target", "load", "classes");

  private static final DescribedPredicate<JavaClass> ERRATA =
      resideInAPackage("org.errata..").and(not(resideInAPackage("org.errata.demo..")));

  private static final ArchRule NO_CYCLE_OF_CLASSES =
      slices().assignedFrom(new TopLevelClass()).should().beFreeOfCycles();

  @Test
  void use_nothing_of_errata_in_tax_but_its_exception() {
    noClasses()
        .that()
        .resideInAPackage("org.errata.demo.tax")
        .should()
        .dependOnClassesThat(ERRATA.and(not(type(ErrataException.class))))
        .check(DEMO);
  }

  @Test
  void use_nothing_of_errata_in_fault() {
    usesNothingOfErrata("fault").check(DEMO);
  }

  /** Shows that the check can fail. */
  @Test
  void use_errata_in_page() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> usesNothingOfErrata("page").check(DEMO));
  }

  private static ArchRule usesNothingOfErrata(String name) {
    return noClasses()
        .that()
        .resideInAPackage("org.errata.demo." + name)
        .should()
        .dependOnClassesThat(ERRATA);
  }

  @Test
  void do_not_depend_on_each_other_in_cycles_nor_on_the_root() {
    slices().matching("org.errata.demo.(*)..").should().beFreeOfCycles().check(DEMO);
    noClasses()
        .that()
        .resideInAnyPackage("org.errata.demo.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.errata.demo")
        .check(DEMO);
    assertThat(DEMO.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrder(
            "org.errata.demo",
            "org.errata.demo.tax",
            "org.errata.demo.fault",
            "org.errata.demo.page");
  }

  @Test
  void have_no_cycle_of_classes() {
    NO_CYCLE_OF_CLASSES.check(DEMO);
  }

  /** Shows that the check can fail. */
  @Test
  void would_not_pass_with_two_classes_that_use_each_other() {
    JavaClasses cycle = new ClassFileImporter().importClasses(Chicken.class, ChickenEgg.class);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> NO_CYCLE_OF_CLASSES.check(cycle));
  }

  @Test
  void have_no_cycle_in_the_load_benchmark() {
    assumeThat(LOAD_CLASSES).isDirectory();
    JavaClasses load = new ClassFileImporter().importPath(LOAD_CLASSES);

    assertThat(load.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrder(
            "org.errata.demo.load",
            "org.errata.demo.load.plan",
            "org.errata.demo.load.run",
            "org.errata.demo.load.report",
            "org.errata.demo.load.contestant");
    slices().matching("org.errata.demo.load.(*)..").should().beFreeOfCycles().check(load);
    NO_CYCLE_OF_CLASSES.check(load);
  }

  /** Puts each top-level class and the classes nested in it into a slice of their own. */
  private static final class TopLevelClass implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      return SliceIdentifier.of(javaClass.getName().replaceFirst("\\$.*", ""));
    }

    @Override
    public String getDescription() {
      return "top-level classes";
    }
  }
}

/** One half of a cycle. */
class Chicken {
  List<ChickenEgg> eggs = List.of();
}

/** The other half. */
class ChickenEgg {
  Chicken parent = new Chicken();
}
