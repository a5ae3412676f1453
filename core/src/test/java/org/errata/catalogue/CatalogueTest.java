package org.errata.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.errata.afc.AfcGeneral;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final Entry A = Entry.of("entry-a", 400, "A").build();
  private static final Entry B = Entry.of("entry-b", 404, "B").build();

  @Test
  void finds_entries_by_id() {
    var catalogue = Catalogue.of("c", "C", List.of(A, B));

    assertThat(catalogue.byId(new EntryId("entry-b"))).contains(B);
    assertThat(catalogue.byId(new EntryId("entry-c"))).isEmpty();
    assertThat(catalogue.entry("entry-a")).isEqualTo(A);
  }

  @Test
  void suggests_an_id_when_asked_for_one_that_it_does_not_have() {
    var catalogue = Catalogue.of("lookups", "Lookup errors", List.of(A, B));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue.entry("entry-c"))
        .withMessage("catalogue 'lookups' has no entry 'entry-c'; did you mean entry-a?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue.entry("not-foud"))
        .withMessage("catalogue 'lookups' has no entry 'not-foud'; did you mean not-found?");
  }

  @Test
  void refuses_entries_with_the_same_id() {
    var again = Entry.of("entry-a", 500, "Again").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Catalogue.of("lookups", "Lookup errors", List.of(A, B, again)))
        .withMessage("catalogue 'lookups': two entries have the id 'entry-a'");
  }

  @Test
  void accepts_entries_with_the_same_code() {
    var first = Entry.of("entry-c", 400, "C").withCode(-1).build();
    var second = Entry.of("entry-d", 400, "D").withCode(-1).build();

    assertThat(Catalogue.of("c", "C", List.of(first, second)).entries())
        .containsExactly(first, second);
  }

  @Test
  void refuses_an_exception_that_two_entries_name() {
    var first = Entry.of("entry-c", 400, "C").withException("com.example.Lost").build();
    var second = Entry.of("entry-d", 400, "D").withException("com.example.Lost").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Catalogue.of("lookups", "Lookup errors", List.of(first, second)))
        .withMessage(
            "catalogue 'lookups': entries 'entry-c' and 'entry-d' both name com.example.Lost");
  }

  @Test
  void accepts_an_exception_that_an_entry_names_twice() {
    var entry =
        Entry.of("entry-c", 400, "C")
            .withException("java.lang.IllegalStateException")
            .withException("java.lang.IllegalStateException")
            .build();

    assertThat(Catalogue.of("c", "C", List.of(entry)).byException(new IllegalStateException()))
        .contains(entry);
  }

  @Test
  void is_overridden_by_id() {
    var newA = Entry.of("entry-a", 410, "New A").build();
    var c = Entry.of("entry-c", 500, "C").build();
    var earlier = Catalogue.of("one", "First", List.of(A, B));
    var later = Catalogue.of("two", "Second", List.of(c, newA));

    var merged = earlier.overriddenBy(later);

    assertThat(merged.entries()).containsExactly(newA, B, c);
    assertThat(merged.entry("entry-a")).isEqualTo(newA);
    assertThat(merged.name()).isEqualTo("two");
    assertThat(merged.title()).isEqualTo("Second");
  }

  @Test
  void does_not_change_when_it_is_overridden() {
    var earlier = Catalogue.of("one", "First", List.of(A, B));
    var later = Catalogue.of("two", "Second", List.of(Entry.of("entry-a", 410, "New").build()));

    var unused = earlier.overriddenBy(later);

    assertThat(unused).isNotSameAs(earlier);
    assertThat(earlier.entries()).containsExactly(A, B);
    assertThat(later.entries()).hasSize(1);
  }

  @Test
  void uses_the_overriding_entry_for_its_status() {
    var own = Entry.of("forbidden", 403, "Too much").withCode(-7).build();

    var merged = AfcGeneral.catalogue().overriddenBy(Catalogue.of("c", "C", List.of(own)));

    assertThat(merged.entries()).hasSize(6);
    assertThat(merged.entry("forbidden")).isEqualTo(own);
    assertThat(merged.byStatus(403)).isEqualTo(own);
    assertThat(AfcGeneral.catalogue().entry("forbidden").message()).isEqualTo("Forbidden");
  }

  @Test
  void uses_the_registry_for_a_status_whose_entry_has_moved_to_another() {
    var moved = Entry.of("forbidden", 429, "Slow down").build();

    var merged = AfcGeneral.catalogue().overriddenBy(Catalogue.of("c", "C", List.of(moved)));

    assertThat(merged.byStatus(403).message()).isEqualTo("Forbidden");
    assertThat(merged.byStatus(403).category()).isEqualTo("HTTP");
    assertThat(merged.byStatus(429).message()).isEqualTo("Too Many Requests");
  }

  @Test
  void releases_the_exceptions_of_an_overridden_entry() {
    var state = "java.lang.IllegalStateException";
    var earlier =
        Catalogue.of(
            "one", "First", List.of(Entry.of("entry-a", 400, "A").withException(state).build()));
    var claims = Entry.of("entry-b", 404, "B").withException(state).build();
    var later = Catalogue.of("two", "Second", List.of(A, claims));

    assertThat(earlier.overriddenBy(later).byException(new IllegalStateException()))
        .contains(claims);
  }

  @Test
  void refuses_an_overriding_entry_of_another_id_with_the_same_exception() {
    var state = "java.lang.IllegalStateException";
    var earlier =
        Catalogue.of(
            "one", "First", List.of(Entry.of("entry-a", 400, "A").withException(state).build()));
    var later =
        Catalogue.of(
            "two", "Second", List.of(Entry.of("entry-b", 400, "B").withException(state).build()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> earlier.overriddenBy(later))
        .withMessage("catalogue 'two': entries 'entry-a' and 'entry-b' both name " + state);
  }

  @Test
  void does_not_change_with_the_list_it_was_made_from() {
    var entries = new ArrayList<>(List.of(A));
    var catalogue = Catalogue.of("c", "C", entries);

    entries.add(B);

    assertThat(catalogue.entries()).containsExactly(A);
  }

  @Test
  void returns_immutable_lists() {
    var catalogue = Catalogue.of("c", "C", List.of(A));

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> catalogue.entries().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> catalogue.statusEntries().remove(0));
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> Catalogue.of(null, "C", List.of()))
        .withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> Catalogue.of("c", null, List.of()))
        .withMessage("title");
    assertThatNullPointerException()
        .isThrownBy(() -> AfcGeneral.catalogue().byId(null))
        .withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> AfcGeneral.catalogue().byException(null))
        .withMessage("thrown");
  }

  @Test
  void has_an_entry_for_requests_with_violations_that_an_entry_of_the_same_id_replaces() {
    var own = Entry.of("invalid-request", 400, "Not valid.").withCode(-4220).build();
    var builtIn = AfcGeneral.catalogue().invalidRequest();

    assertThat(builtIn.status()).isEqualTo(422);
    assertThat(builtIn.code()).hasValue(Code.of(422));
    assertThat(builtIn.message()).isEqualTo("The request is not valid.");
    assertThat(builtIn.text(Locale.GERMAN).message()).hasToString("Die Anfrage ist nicht gültig.");
    assertThat(AfcGeneral.catalogue().entries()).hasSize(6).doesNotContain(builtIn);
    assertThat(AfcGeneral.catalogue().byStatus(422).id()).hasToString("unprocessable-content");
    assertThat(Catalogue.of("own", "Own", List.of(own)).invalidRequest()).isSameAs(own);
  }
}
