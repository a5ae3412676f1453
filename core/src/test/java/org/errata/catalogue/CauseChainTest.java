package org.errata.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, threadMode = SEPARATE_THREAD)
class CauseChainTest {

  @Test
  void starts_with_the_exception_itself_and_ends_with_the_innermost_cause() {
    var innermost = new IOException("innermost");
    var middle = new IllegalStateException(innermost);
    var outermost = new RuntimeException(middle);

    assertThat(CauseChain.of(outermost)).containsExactly(outermost, middle, innermost);
    assertThat(CauseChain.of(innermost)).containsExactly(innermost);
  }

  @Test
  void has_exceptions_that_are_equal_and_not_the_same() {
    var inner = new AlwaysEqual(null);
    var outer = new AlwaysEqual(inner);

    assertThat(seen(outer)).hasSize(2);
  }

  @Test
  void can_be_walked_again() {
    var chain = CauseChain.of(new RuntimeException(new IOException()));

    assertThat(chain).hasSize(2);
    assertThat(chain).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 64, 1_000, 4_000})
  void has_every_exception_once_however_deep(int length) {
    var chain = new ArrayList<Throwable>();
    Throwable thrown = null;
    for (int i = 0; i < length; i++) {
      thrown = new Linked(thrown);
      chain.add(0, thrown);
    }

    assertThat(seen(thrown)).isEqualTo(chain);
  }

  @Test
  void ends_after_4000_exceptions_where_each_makes_a_new_cause() {
    assertThat(seen(new Endless())).hasSize(4_000);
  }

  @Test
  void is_finite_if_the_last_exception_has_no_cause() {
    assertThat(CauseChain.of(new IOException()).isFinite()).isTrue();
    assertThat(CauseChain.of(new RuntimeException(new IOException())).isFinite()).isTrue();
  }

  @Test
  void is_not_finite_if_the_causes_are_a_circle() {
    var first = new Linked(null);
    var second = new Linked(first);
    first.cause = second;
    var own = new Linked(null);
    own.cause = own;

    assertThat(CauseChain.of(first).isFinite()).isFalse();
    assertThat(CauseChain.of(new RuntimeException(second)).isFinite()).isFalse();
    assertThat(CauseChain.of(own).isFinite()).isFalse();
  }

  @Test
  void is_not_finite_if_causes_are_without_end_or_not_told() {
    assertThat(CauseChain.of(new Endless()).isFinite()).isFalse();
    assertThat(CauseChain.of(new Secretive(true)).isFinite()).isFalse();
    assertThat(CauseChain.of(new RuntimeException(new Secretive(false))).isFinite()).isFalse();
  }

  @ParameterizedTest(name = "{0} exceptions that lead to a circle of {1}")
  @CsvSource({"0, 1", "0, 2", "0, 3", "1, 1", "1, 2", "3, 1", "5, 7", "100, 1", "1, 100", "99, 64"})
  void ends_before_the_first_exception_that_it_has_already(int tail, int circle) {
    var all = new ArrayList<Linked>();
    for (int i = 0; i < tail + circle; i++) {
      all.add(new Linked(null));
    }
    for (int i = 0; i + 1 < all.size(); i++) {
      all.get(i).cause = all.get(i + 1);
    }
    all.get(all.size() - 1).cause = all.get(tail);

    assertThat(seen(all.get(0))).isEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ends_at_an_exception_that_does_not_tell_its_cause(boolean withError) {
    var secretive = new Secretive(withError);
    var outermost = new RuntimeException(secretive);

    assertThat(CauseChain.of(outermost)).containsExactly(outermost, secretive);
  }

  @Test
  void has_nothing_after_its_end() {
    var walk = CauseChain.of(new IOException()).iterator();
    walk.next();

    assertThat(walk.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(walk::next);
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException().isThrownBy(() -> CauseChain.of(null)).withMessage("thrown");
  }

  private static List<Throwable> seen(Throwable thrown) {
    var seen = new ArrayList<Throwable>();
    CauseChain.of(thrown).forEach(seen::add);
    return seen;
  }

  private static final class Linked extends Exception {
    @Serial private static final long serialVersionUID = 1L;
    private Throwable cause;

    Linked(Throwable cause) {
      super("linked", null, false, false);
      this.cause = cause;
    }

    @Override
    public synchronized Throwable getCause() {
      return cause;
    }
  }

  private static final class Endless extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    Endless() {
      super("endless", null, false, false);
    }

    @Override
    public synchronized Throwable getCause() {
      return new Endless();
    }
  }

  private static final class Secretive extends Exception {
    @Serial private static final long serialVersionUID = 1L;
    private final boolean withError;

    Secretive(boolean withError) {
      this.withError = withError;
    }

    @Override
    public synchronized Throwable getCause() {
      if (withError) {
        throw new LinkageError("the class of the cause is gone");
      }
      throw new UnsupportedOperationException("no cause for you");
    }
  }

  private static final class AlwaysEqual extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    AlwaysEqual(Throwable cause) {
      super(cause);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof AlwaysEqual;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}
