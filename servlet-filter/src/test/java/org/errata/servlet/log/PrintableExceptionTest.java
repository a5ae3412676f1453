package org.errata.servlet.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;

class PrintableExceptionTest {

  @Test
  void is_the_exception_itself_if_it_can_be_printed() {
    Exception thrown = new IllegalStateException("outer", new IOException("inner"));

    assertThat(PrintableException.of(thrown)).isSameAs(thrown);
  }

  @Test
  void has_the_class_name_and_stack_trace_of_an_exception_whose_to_string_throws() {
    assertIsSubstitute(new ToStringThrows());
  }

  @Test
  void has_the_class_name_and_stack_trace_of_an_exception_whose_printing_throws() {
    assertIsSubstitute(new PrintingThrows());
  }

  @Test
  void has_the_class_name_and_stack_trace_of_an_exception_with_such_a_cause() {
    assertIsSubstitute(new IOException("message", new ToStringThrows()));
  }

  @Test
  void has_the_class_name_and_stack_trace_of_an_exception_with_too_many_causes() {
    Exception thrown = new IOException();
    for (int i = 0; i < 100_000; i++) {
      thrown = new IOException("message", thrown);
    }
    assertIsSubstitute(thrown);
  }

  private static void assertIsSubstitute(Exception thrown) {
    assertThat(PrintableException.of(thrown))
        .isExactlyInstanceOf(Exception.class)
        .hasMessage(thrown.getClass().getName() + ", which cannot be printed")
        .hasNoCause();
    assertThat(PrintableException.of(thrown).getStackTrace()).isEqualTo(thrown.getStackTrace());
  }

  @SuppressWarnings("OverrideThrowableToString")
  private static final class ToStringThrows extends Exception {

    private static final long serialVersionUID = 1L;

    @Override
    public String toString() {
      throw new IllegalStateException();
    }
  }

  private static final class PrintingThrows extends Exception {

    private static final long serialVersionUID = 1L;

    @Override
    public void printStackTrace(PrintWriter writer) {
      throw new IllegalStateException();
    }
  }
}
