package org.errata.servlet.conformance.app.errors;

import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.errata.ErrataException;
import org.errata.Problem;
import org.errata.ProblemCarrier;
import org.errata.catalogue.Catalogue;

/** Exceptions that harm whoever reads their problems, causes, texts or stack traces. */
@SuppressWarnings({"OverrideThrowableToString", "ToStringReturnsNull", "InfiniteRecursion"})
final class HostileExceptions {

  private HostileExceptions() {}

  /** Returns the exception that a name describes, with a message that clients must not see. */
  static Throwable of(String name, String message) {
    return switch (name) {
      case "problems-null" -> new Carrier(message, () -> null);
      case "problems-begin-with-null" ->
          new Carrier(message, () -> Arrays.asList(null, Problem.of("forbidden")));
      case "problems-with-null" ->
          new Carrier(message, () -> Arrays.asList(Problem.of("forbidden"), null));
      case "problems-throw" ->
          new Carrier(
              message,
              () -> {
                throw new Unprintable(message);
              });
      case "problems-out-of-memory" ->
          new Carrier(
              message,
              () -> {
                throw new OutOfMemoryError(message);
              });
      case "problems-recurse" -> new Carrier(message, HostileExceptions::endlessly);
      case "problems-throw-when-read" -> new Carrier(message, ThrowingList::new);
      case "problems-vanish" -> new Carrier(message, VanishingList::new);
      case "problems-unknown" -> new Carrier(message, () -> List.of(Problem.of("no-such-entry")));
      case "subclass" -> new OwnErrataException();
      case "stack-trace-throws" -> new UnreadableIo(message, false);
      case "stack-trace-null" -> new UnreadableIo(message, true);
      case "unprintable" -> new Unprintable(message);
      case "circular" -> circular(message);
      case "endless" -> new Endless(message);
      case "cause-throws" -> FaultyExceptions.withFailingCause(message);
      default -> new IllegalArgumentException(name);
    };
  }

  private static List<Problem> endlessly() {
    return endlessly();
  }

  private static RuntimeException circular(String message) {
    RuntimeException first = new RuntimeException(message);
    RuntimeException second = new RuntimeException("second");
    first.initCause(second);
    second.initCause(first);
    return first;
  }

  private static final class Carrier extends RuntimeException implements ProblemCarrier {

    private static final long serialVersionUID = 1L;
    private final transient Supplier<List<Problem>> problems;

    private Carrier(String message, Supplier<List<Problem>> problems) {
      super(message);
      this.problems = problems;
    }

    @Override
    public List<Problem> problems(Catalogue catalogue) {
      return problems.get();
    }
  }

  private static final class OwnErrataException extends ErrataException {

    private static final long serialVersionUID = 1L;

    private OwnErrataException() {
      super(Problem.of("forbidden"));
    }

    @Override
    public List<Problem> problems(Catalogue catalogue) {
      throw new Unprintable("problems");
    }

    @Override
    public String getMessage() {
      throw new Unprintable("getMessage");
    }

    @Override
    public synchronized Throwable getCause() {
      throw new Unprintable("getCause");
    }
  }

  private static final class Unprintable extends Error {

    private static final long serialVersionUID = 1L;

    private Unprintable(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      throw new Unprintable("getMessage");
    }

    @Override
    public String toString() {
      throw new Unprintable("toString");
    }
  }

  private static final class UnreadableIo extends IOException {

    private static final long serialVersionUID = 1L;
    private final boolean isNull;

    private UnreadableIo(String message, boolean isNull) {
      super(message);
      this.isNull = isNull;
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      if (isNull) {
        return null;
      }
      throw new Unprintable("getStackTrace");
    }
  }

  /** Makes another cause each time it is asked. */
  private static final class Endless extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Endless(String message) {
      super(message);
    }

    @Override
    public synchronized Throwable getCause() {
      return new Endless(getMessage());
    }
  }

  private static final class ThrowingList extends AbstractList<Problem> {

    @Override
    public Problem get(int index) {
      throw new Unprintable("get");
    }

    @Override
    public int size() {
      return 1;
    }
  }

  /** Has an element until somebody reads it. */
  private static final class VanishingList extends ArrayList<Problem> {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
