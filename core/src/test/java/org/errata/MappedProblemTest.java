package org.errata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;

class MappedProblemTest {

  private static final Catalogue CATALOGUE =
      Catalogue.of(
          "orders",
          "Orders",
          List.of(
              Entry.of("order-not-found", 404, "No order {id}")
                  .withSummary("{shop} does not have it")
                  .withException(OrderNotFound.class.getName())
                  .withArgument("id", "orderId")
                  .withArgument("shop", "shop")
                  .build()));

  @Test
  void has_the_arguments_that_the_exception_tells() {
    var mapped = MappedProblem.of(new OrderNotFound(7, "Paris"), CATALOGUE).orElseThrow();

    assertThat(mapped.problem().message(Locale.ENGLISH)).isEqualTo("No order 7");
    assertThat(mapped.problem().summary(Locale.ENGLISH)).isEqualTo("Paris does not have it");
    assertThat(mapped.failures()).isEmpty();
  }

  @Test
  void asks_the_cause_that_is_mapped_and_not_the_exception_around_it() {
    var thrown = new IllegalStateException(new OrderNotFound(7, null));

    assertThat(MappedProblem.of(thrown, CATALOGUE).orElseThrow().problem().arguments())
        .containsOnly(Map.entry("id", 7), Map.entry("shop", "null"));
  }

  @Test
  void has_the_values_of_members_with_their_type_and_leaves_out_those_that_are_null() {
    var entry =
        Entry.of("no-order", 404, "No order")
            .withMember("id")
            .withMember("shop")
            .withException(OrderNotFound.class.getName())
            .withArgument("id", "orderId")
            .withArgument("shop", "shop")
            .build();
    var catalogue = Catalogue.of("one", "", List.of(entry));

    assertThat(
            MappedProblem.of(new OrderNotFound(7, null), catalogue)
                .orElseThrow()
                .problem()
                .arguments())
        .isEqualTo(Map.of("id", 7));
  }

  @Test
  void leaves_out_an_argument_whose_method_throws_and_tells_the_log_why() {
    var mapped = MappedProblem.of(new OrderNotFound(-1, "Paris"), CATALOGUE).orElseThrow();

    assertThat(mapped.problem().message(Locale.ENGLISH)).isEqualTo("No order {id}");
    assertThat(mapped.problem().missingArguments()).containsExactly("id");
    assertThat(mapped.failures())
        .containsExactly("argument 'id': orderId() threw java.lang.IllegalStateException: no id");
  }

  @Test
  void leaves_out_an_argument_that_cannot_be_written_as_text() {
    var thrown =
        new OrderNotFound(
            1,
            new Object() {
              @Override
              public String toString() {
                throw new IllegalStateException("no text");
              }
            });
    var mapped = MappedProblem.of(thrown, CATALOGUE).orElseThrow();

    assertThat(mapped.problem().missingArguments()).containsExactly("shop");
    assertThat(mapped.failures())
        .containsExactly(
            "argument 'shop': shop() returned an object whose toString threw"
                + " java.lang.IllegalStateException: no text");
  }

  @Test
  void leaves_out_an_argument_whose_text_recurses_without_end_or_is_null() {
    assertThat(failuresOf(new Recursive()))
        .containsExactly(
            "argument 'shop': shop() returned an object whose toString threw"
                + " java.lang.StackOverflowError");
    assertThat(failuresOf(new NullText()))
        .containsExactly(
            "argument 'shop': shop() returned an object whose toString threw"
                + " java.lang.NullPointerException: value");
  }

  @Test
  void names_the_class_of_a_failure_that_cannot_be_written_as_text() {
    var thrown = new OrderNotFound(1, "Paris");
    thrown.failure = new Unprintable();

    assertThat(MappedProblem.of(thrown, CATALOGUE).orElseThrow().failures())
        .containsExactly("argument 'id': orderId() threw org.errata.MappedProblemTest$Unprintable");
  }

  private static List<String> failuresOf(Object shop) {
    return MappedProblem.of(new OrderNotFound(1, shop), CATALOGUE).orElseThrow().failures();
  }

  @Test
  void leaves_out_an_argument_whose_method_is_not_there() {
    var entry =
        Entry.of("an-id", 404, "No {pen}")
            .withException(OrderNotFound.class.getName())
            .withArgument("pen", "pen")
            .build();
    var catalogue = Catalogue.of("c", "C", List.of(entry));

    assertThat(MappedProblem.of(new OrderNotFound(7, ""), catalogue).orElseThrow().failures())
        .containsExactly(
            "argument 'pen': pen() is not a public method of "
                + "org.errata.MappedProblemTest$OrderNotFound");
  }

  @Test
  void is_empty_for_an_exception_that_no_entry_names() {
    assertThat(MappedProblem.of(new IllegalStateException(), CATALOGUE)).isEmpty();
  }

  static final class OrderNotFound extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;
    private final int id;
    private final transient Object shop;
    private transient Error failure;

    OrderNotFound(int id, Object shop) {
      this.id = id;
      this.shop = shop;
    }

    public int orderId() {
      if (failure != null) {
        throw failure;
      }
      if (id < 0) {
        throw new IllegalStateException("no id");
      }
      return id;
    }

    public Object shop() {
      return shop;
    }
  }

  private static final class Recursive {
    @Override
    @SuppressWarnings("InfiniteRecursion")
    public String toString() {
      return toString();
    }
  }

  private static final class NullText {
    @Override
    @SuppressWarnings("ToStringReturnsNull")
    public String toString() {
      return null;
    }
  }

  private static final class Unprintable extends Error {
    @Serial private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
      throw new OutOfMemoryError("no text");
    }
  }
}
