package org.errata.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serial;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ThrowableReaderTest {

  @Test
  void returns_what_an_exception_says() {
    var thrown = new IOException("no disk");

    assertThat(ThrowableReader.textOf(thrown)).isEqualTo("java.io.IOException: no disk");
    assertThat(ThrowableReader.messageOf(thrown)).isEqualTo("no disk");
    assertThat(ThrowableReader.stackTraceOf(thrown)).isEqualTo(thrown.getStackTrace());
    assertThat(ThrowableReader.isReadable(thrown)).isTrue();
  }

  @Test
  void returns_the_class_and_nothing_else_of_an_exception_whose_methods_throw() {
    var thrown =
        new Hostile(
            () -> {
              throw new OutOfMemoryError();
            },
            () -> {
              throw new IllegalStateException();
            });

    assertThat(ThrowableReader.textOf(thrown)).isEqualTo(Hostile.class.getName());
    assertThat(ThrowableReader.messageOf(thrown)).isEmpty();
    assertThat(ThrowableReader.stackTraceOf(thrown)).isEmpty();
    assertThat(ThrowableReader.isReadable(thrown)).isFalse();
  }

  @Test
  void returns_the_class_and_nothing_else_of_an_exception_whose_methods_return_null() {
    var thrown = new Hostile(() -> null, () -> null);

    assertThat(ThrowableReader.textOf(thrown)).isEqualTo(Hostile.class.getName());
    assertThat(ThrowableReader.messageOf(thrown)).isEmpty();
    assertThat(ThrowableReader.stackTraceOf(thrown)).isEmpty();
    assertThat(ThrowableReader.isReadable(thrown)).isFalse();
  }

  @Test
  void returns_no_frames_where_one_of_them_is_null() {
    var thrown = new Hostile(() -> "text", () -> new StackTraceElement[1]);

    assertThat(ThrowableReader.stackTraceOf(thrown)).isEmpty();
    assertThat(ThrowableReader.isReadable(thrown)).isFalse();
  }

  @Test
  void tells_that_an_exception_with_what_throws_in_it_cannot_be_printed() {
    var suppressing = new IOException("no disk");
    assertThat(ThrowableReader.isPrintable(suppressing)).isTrue();

    suppressing.addSuppressed(
        new Hostile(
            () -> {
              throw new OutOfMemoryError();
            },
            () -> new StackTraceElement[0]));
    assertThat(ThrowableReader.isPrintable(suppressing)).isFalse();
    assertThat(ThrowableReader.isPrintable(new PrintsItself())).isFalse();
  }

  private static final class PrintsItself extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    @Override
    public void printStackTrace(PrintWriter writer) {
      throw new AssertionError("prints nothing");
    }
  }

  private static final class Hostile extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;
    private final transient Supplier<String> text;
    private final transient Supplier<StackTraceElement[]> frames;

    Hostile(Supplier<String> text, Supplier<StackTraceElement[]> frames) {
      this.text = text;
      this.frames = frames;
    }

    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
      return text.get();
    }

    @Override
    public String getMessage() {
      return text.get();
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      return frames.get();
    }
  }
}
