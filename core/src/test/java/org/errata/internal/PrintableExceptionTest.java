package org.errata.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PrintableExceptionTest {

  @Test
  void is_the_exception_itself_if_that_is_printable() {
    Exception thrown = new IllegalStateException("outer", new IOException("inner", null));
    thrown.addSuppressed(new IOException());

    assertThat(PrintableException.of(thrown)).isSameAs(thrown);
  }

  @Test
  void prints_the_class_name_and_the_escaped_message_and_the_stack_trace() {
    Exception thrown = new NumberFormatException("For input string: \"1\r\nSEVERE: forged\u202e\"");

    assertThat(printed(PrintableException.of(thrown)))
        .isEqualTo(
            "java.lang.NumberFormatException: For input string:"
                + " \"1\\r\\nSEVERE: forged\\u202e\"\n"
                + framesOf(thrown));
  }

  @Test
  void has_the_class_name_in_its_message_for_loggers_that_print_no_text_of_to_string() {
    assertThat(PrintableException.of(new IOException("a\nb")))
        .hasMessage("java.io.IOException: a\\nb");
  }

  @Test
  void escapes_the_messages_of_causes_and_suppressed_exceptions_and_nothing_else() {
    Exception cause = new IOException("cause\u001b[31m", new IOException("root"));
    Exception thrown = new IllegalStateException("outer", cause);
    cause.addSuppressed(new IOException("suppressed\n", new IOException("below\u2028")));

    assertThat(printed(PrintableException.of(thrown)))
        .contains("Caused by: java.io.IOException: cause\\u001b[31m\n\t")
        .contains("\tSuppressed: java.io.IOException: suppressed\\n\n\t")
        .contains("\tCaused by: java.io.IOException: below\\u2028\n\t")
        .contains("Caused by: java.io.IOException: root\n\t")
        .isEqualTo(
            printed(thrown)
                .replace("cause\u001b", "cause\\u001b")
                .replace("suppressed\n", "suppressed\\n")
                .replace("below\u2028", "below\\u2028"));
  }

  @Test
  void escapes_a_localized_message() {
    assertThat(PrintableException.of(new Localized()))
        .hasToString(Localized.class.getName() + ": zwei\\nZeilen");
  }

  @Test
  void escapes_a_text_of_to_string_and_a_message_that_it_does_not_contain() {
    assertThat(PrintableException.of(new OtherText("message", "a\nb"))).hasToString("a\\nb");
    assertThat(PrintableException.of(new OtherText("message\n", "text"))).hasToString("text");
  }

  @Test
  void prints_an_exception_that_prints_itself_like_any_other() {
    Exception thrown = new PrintsItself();

    assertThat(printed(PrintableException.of(thrown)))
        .isEqualTo(PrintsItself.class.getName() + ": message\n" + framesOf(thrown));
  }

  @Test
  void has_the_first_10_000_characters_of_a_message() {
    assertThat(PrintableException.of(new IOException("x".repeat(1 << 20))).toString())
        .startsWith("java.io.IOException: xxx")
        .endsWith("x…")
        .hasSize(10_001);
  }

  @Test
  void has_the_class_name_and_stack_trace_of_an_exception_whose_to_string_throws() {
    Exception thrown = new ToStringThrows();

    assertThat(printed(PrintableException.of(thrown)))
        .isEqualTo(
            ToStringThrows.class.getName() + ", which cannot be printed\n" + framesOf(thrown));
  }

  @Test
  void has_the_text_of_an_exception_with_such_a_cause() {
    assertThat(PrintableException.of(new IOException("message", new ToStringThrows())))
        .hasToString("java.io.IOException: message")
        .cause()
        .hasToString(ToStringThrows.class.getName() + ", which cannot be printed");
  }

  @Test
  void has_the_text_of_an_exception_without_what_other_methods_refuse() {
    assertThat(PrintableException.of(new EverythingElseThrows()))
        .hasToString(EverythingElseThrows.class.getName() + ": message")
        .hasNoCause();
    assertThat(PrintableException.of(new EverythingElseThrows()).getStackTrace()).isEmpty();
  }

  @Test
  void has_100_of_too_many_causes() {
    Exception thrown = new IOException();
    for (int i = 0; i < 100_000; i++) {
      thrown = new IOException("message", thrown);
    }
    assertThat(causesOf(PrintableException.of(thrown))).isEqualTo(99);
  }

  @Test
  void has_100_of_endless_causes() {
    assertThat(causesOf(PrintableException.of(new Endless()))).isEqualTo(99);
  }

  @Test
  void has_100_of_suppressed_exceptions_that_are_nested_too_deeply() {
    Exception thrown = new IOException();
    for (int i = 0; i < 100_000; i++) {
      Exception outer = new IOException("message");
      outer.addSuppressed(thrown);
      thrown = outer;
    }
    assertThat(printed(PrintableException.of(thrown)).split("Suppressed: ")).hasSize(100);
  }

  @Test
  void has_each_exception_of_a_cycle_once() {
    Exception first = new IOException("first");
    Exception second = new IOException("second", first);
    first.initCause(second);

    assertThat(PrintableException.of(first))
        .hasToString("java.io.IOException: first")
        .cause()
        .hasToString("java.io.IOException: second")
        .hasNoCause();
  }

  private static String printed(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  private static String framesOf(Throwable thrown) {
    StringBuilder frames = new StringBuilder();
    for (StackTraceElement frame : thrown.getStackTrace()) {
      frames.append("\tat ").append(frame).append('\n');
    }
    return frames.toString();
  }

  private static int causesOf(Throwable thrown) {
    int causes = 0;
    for (Throwable t = thrown.getCause(); t != null; t = t.getCause()) {
      causes++;
    }
    return causes;
  }

  private static final class Localized extends Exception {

    private static final long serialVersionUID = 1L;

    @Override
    public String getLocalizedMessage() {
      return "zwei\nZeilen";
    }
  }

  @SuppressWarnings("OverrideThrowableToString")
  private static final class OtherText extends Exception {

    private static final long serialVersionUID = 1L;

    private final String text;

    OtherText(String message, String text) {
      super(message);
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @SuppressWarnings("OverrideThrowableToString")
  private static final class ToStringThrows extends Exception {

    private static final long serialVersionUID = 1L;

    @Override
    public String toString() {
      throw new IllegalStateException();
    }
  }

  private static final class PrintsItself extends Exception {

    private static final long serialVersionUID = 1L;

    PrintsItself() {
      super("message");
    }

    @Override
    public void printStackTrace(PrintWriter writer) {
      writer.println("forged");
    }
  }

  private static final class EverythingElseThrows extends Exception {

    private static final long serialVersionUID = 1L;

    EverythingElseThrows() {
      super("message");
    }

    @Override
    public synchronized Throwable getCause() {
      throw new IllegalStateException();
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new IllegalStateException();
    }

    @Override
    public void printStackTrace(PrintWriter writer) {
      throw new IllegalStateException();
    }
  }

  private static final class Endless extends Exception {

    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable getCause() {
      return new Endless();
    }
  }
}
