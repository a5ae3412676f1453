package org.errata.servlet.conformance.app.attacks;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.errata.Problem;

/** Exceptions that an application can throw to harm who handles them. */
// none of them is serialized
@SuppressWarnings({"serial", "ImmutableEnumChecker", "OverrideThrowableToString"})
public enum HostileException {
  PLAIN(IllegalStateException::new),
  FORGED_LINES(text -> new IllegalStateException(text + ForgedText.LINES)),
  FORGED_LINES_IN_CAUSE(text -> new RuntimeException("x", FORGED_LINES.make(text))),
  FORGED_LINES_IN_SUPPRESSED(text -> suppressing(FORGED_LINES.make(text))),
  TERMINAL_CONTROLS(text -> new IllegalStateException(text + ForgedText.TERMINAL)),
  BIDIRECTIONAL(text -> new IllegalStateException(text + ForgedText.BIDIRECTIONAL)),
  LONE_SURROGATES(text -> new IllegalStateException(text + "\ude00\ud83d")),
  FORMATS(text -> new IllegalStateException(text + "%s%n%x{0}${jndi:ldap://x.invalid/a}{}")),
  MARKUP(text -> new IllegalStateException("<script>" + text + "</script><img src=x onerror=a>")),
  HUGE_MESSAGE(text -> new IllegalStateException(text + "x".repeat(1 << 20))),
  NULL_MESSAGE(text -> new NullPointerException()),

  MESSAGE_THROWS(text -> FailingMethods.throwing("getMessage", text)),
  LOCALIZED_MESSAGE_THROWS(text -> FailingMethods.throwing("getLocalizedMessage", text)),
  TO_STRING_THROWS(text -> FailingMethods.throwing("toString", text)),
  TO_STRING_NULL(
      text ->
          new RuntimeException(text) {
            @Override
            @SuppressWarnings("ToStringReturnsNull")
            public String toString() {
              return null;
            }
          }),
  TO_STRING_RECURSES(
      text ->
          new RuntimeException(text) {
            @Override
            @SuppressWarnings("InfiniteRecursion")
            public String toString() {
              return toString() + text;
            }
          }),
  CAUSE_THROWS(text -> FailingMethods.throwing("getCause", text)),
  EQUALS_THROWS(
      text ->
          new RuntimeException(text) {
            @Override
            public boolean equals(Object other) {
              throw new AssertionError(text);
            }

            @Override
            public int hashCode() {
              throw new AssertionError(text);
            }
          }),
  THROWS_WHAT_CANNOT_BE_PRINTED(
      text ->
          new RuntimeException(text) {
            @Override
            public String getMessage() {
              throw FailingMethods.throwing("toString", text);
            }
          }),
  PRINTED_SLOWLY(
      text ->
          new RuntimeException(text) {
            @Override
            public String getMessage() {
              try {
                Thread.sleep(600);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return super.getMessage();
            }
          }),
  PRINTING_THROWS(
      text ->
          new RuntimeException(text) {
            @Override
            public void printStackTrace(PrintStream stream) {
              throw new AssertionError(text);
            }

            @Override
            public void printStackTrace(PrintWriter writer) {
              throw new AssertionError(text);
            }
          }),

  CAUSE_IS_ITSELF(
      text ->
          new RuntimeException(text) {
            @Override
            public synchronized Throwable getCause() {
              return this;
            }
          }),
  CAUSES_IN_A_CIRCLE(text -> circle(text, 2)),
  CAUSES_IN_A_CIRCLE_OF_THREE(text -> circle(text, 3)),
  CIRCLE_BELOW(text -> new ServletException("x", circle(text, 2))),
  ENDLESS_CAUSES(EndlessCauses::new),
  DEEP_CAUSES(text -> deep(new IOException(text), 10_000)),
  SUPPRESSED_IN_A_CIRCLE(
      text -> {
        RuntimeException first = new RuntimeException(text);
        first.addSuppressed(new RuntimeException("second", first));
        return first;
      }),
  MANY_SUPPRESSED(
      text -> {
        RuntimeException first = new RuntimeException(text);
        for (int i = 0; i < 1000; i++) {
          first.addSuppressed(new StacklessException(text + i));
        }
        return first;
      }),

  STACK_TRACE_NULL(text -> FailingMethods.withStackTrace(text, null)),
  STACK_TRACE_OF_NULLS(text -> FailingMethods.withStackTrace(text, new StackTraceElement[3])),
  STACK_TRACE_THROWS(text -> FailingMethods.throwing("getStackTrace", text)),
  STACKLESS(StacklessException::new),
  LONG_STACK_TRACE(
      text -> {
        RuntimeException thrown = new RuntimeException(text);
        StackTraceElement[] trace = new StackTraceElement[2000];
        java.util.Arrays.fill(trace, new StackTraceElement("a.B", "c", "B.java", 1));
        thrown.setStackTrace(trace);
        return thrown;
      }),

  STACK_OVERFLOW(HostileException::overflow),
  OUT_OF_MEMORY(OutOfMemoryError::new),
  INTERNAL_ERROR(InternalError::new),
  LINKAGE(NoClassDefFoundError::new),
  ASSERTION(AssertionError::new),
  THROWABLE(Throwable::new),
  INTERRUPTED(InterruptedException::new),
  SERVLET_EXCEPTION_OF_NOTHING(text -> new ServletException(text, null)),

  PROBLEMS_THROW(
      text ->
          new HostileCarrier(
              text,
              () -> {
                throw new IllegalStateException(text);
              })),
  PROBLEMS_THROW_WHAT_CANNOT_BE_PRINTED(
      text ->
          new HostileCarrier(
              text,
              () -> {
                throw FailingMethods.throwing("toString", text);
              })),
  PROBLEMS_THROW_AN_ERROR(
      text ->
          new HostileCarrier(
              text,
              () -> {
                throw new AssertionError(text);
              })),
  PROBLEMS_OVERFLOW_THE_STACK(
      text ->
          new HostileCarrier(
              text,
              () -> {
                throw (Error) overflow(text);
              })),
  PROBLEMS_NULL(text -> new HostileCarrier(text, () -> null)),
  PROBLEMS_WITH_NULL(text -> new HostileCarrier(text, () -> Collections.singletonList(null))),
  PROBLEMS_NONE(text -> new HostileCarrier(text, List::of)),
  PROBLEMS_NOT_LOOKED_UP(text -> new HostileCarrier(text, () -> List.of(Problem.of("forbidden")))),
  PROBLEMS_OF_A_FAILING_LIST(text -> new HostileCarrier(text, () -> new FailingList(text)));

  private final Function<String, Throwable> maker;

  HostileException(Function<String, Throwable> maker) {
    this.maker = maker;
  }

  /** Makes the exception; the text is in its message, where it has one. */
  public Throwable make(String text) {
    return maker.apply(text);
  }

  private static RuntimeException suppressing(Throwable suppressed) {
    RuntimeException thrown = new RuntimeException("x");
    thrown.addSuppressed(suppressed);
    return thrown;
  }

  private static RuntimeException circle(String text, int length) {
    RuntimeException first = new RuntimeException(text);
    RuntimeException last = first;
    for (int i = 1; i < length; i++) {
      last = new RuntimeException(text + i, last);
    }
    first.initCause(last);
    return last;
  }

  private static Throwable deep(Throwable innermost, int causes) {
    Throwable thrown = innermost;
    for (int i = 0; i < causes; i++) {
      thrown = new StacklessException("layer", thrown);
    }
    return thrown;
  }

  private static Throwable overflow(String text) {
    try {
      return new IllegalStateException(text + depth(0));
    } catch (StackOverflowError overflow) {
      return overflow;
    }
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int depth(int depth) {
    return 1 + depth(depth + 1);
  }
}
