package org.errata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;

class ProblemByIdTest {

  private static final Entry NO_TAX =
      Entry.of("no-tax", 404, "No {tax}").withSummary("Not in {country}").build();
  private static final Catalogue CATALOGUE = Catalogue.of("taxes", "Taxes", List.of(NO_TAX));

  @Test
  void gets_its_entry_from_the_catalogue() {
    var problem = Problem.of("no-tax").with("tax", 7).withHeader("Retry-After", "30").in(CATALOGUE);

    assertThat(problem)
        .isEqualTo(Problem.of(NO_TAX).with("tax", 7).withHeader("Retry-After", "30"));
    assertThat(problem.message(Locale.ENGLISH)).isEqualTo("No 7");
    assertThat(problem.missingArguments()).containsExactly("country");
  }

  @Test
  void gets_the_entry_of_an_http_status() {
    assertThat(Problem.of("not-found").in(CATALOGUE).entry()).isEqualTo(CATALOGUE.byStatus(404));
  }

  @Test
  void does_not_change() {
    var problem = Problem.of("no-tax");

    assertThat(problem.with("tax", 7)).isNotEqualTo(problem);
    assertThat(problem.withHeader("A", "b")).isNotEqualTo(problem);
    assertThat(problem).isEqualTo(Problem.of("no-tax"));
  }

  @Test
  void fails_with_a_suggestion_if_the_catalogue_does_not_have_the_id() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problem.of("no-taxes").in(CATALOGUE))
        .withMessage("catalogue 'taxes' has no entry 'no-taxes'; did you mean no-tax?");
    assertThatIllegalArgumentException().isThrownBy(() -> Problem.of("No Tax"));
  }

  @Test
  void prints_a_null_argument_as_null() {
    assertThat(Problem.of("no-tax").with("tax", null).arguments()).containsEntry("tax", "null");
    assertThatNullPointerException()
        .isThrownBy(() -> Problem.of("no-tax").with(null, 7))
        .withMessage("name");
  }
}
