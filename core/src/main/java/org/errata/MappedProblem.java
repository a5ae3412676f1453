package org.errata;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.ExceptionAccessor;
import org.errata.catalogue.MappedException;
import org.errata.internal.ThrowableReader;

/**
 * The problem of an exception that knows nothing of Errata: a catalogue entry names its class, and
 * says which of its methods have the arguments. Immutable and thread-safe.
 *
 * @param problem the problem, with the arguments that the exception could tell
 * @param failures for the log alone: one sentence for each argument that could not be told
 */
public record MappedProblem(Problem problem, List<String> failures) {

  /**
   * Copies the list.
   *
   * @param problem the problem
   * @param failures sentences, or none
   */
  public MappedProblem {
    requireNonNull(problem, "problem");
    failures = List.copyOf(failures);
  }

  /**
   * Finds the entry that an exception or one of its causes is mapped to, and asks that exception
   * for the arguments. An argument whose method throws or is not there is left out.
   *
   * @param thrown any exception or error
   * @param catalogue the entries that the application is configured with
   * @return the problem, or empty if no entry names a class of the cause chain
   */
  public static Optional<MappedProblem> of(Throwable thrown, Catalogue catalogue) {
    return catalogue.mapped(thrown).map(MappedProblem::of);
  }

  /**
   * Asks an exception for the arguments of the entry that it is mapped to. An argument whose method
   * throws or is not there is left out.
   *
   * @param mapped the exception and its entry
   * @return the problem
   */
  public static MappedProblem of(MappedException mapped) {
    Problem problem = Problem.of(mapped.entry());
    List<String> failures = new ArrayList<>();
    for (Map.Entry<String, String> argument : mapped.entry().arguments().entrySet()) {
      Class<?> type = mapped.exception().getClass();
      Optional<ExceptionAccessor> accessor = ExceptionAccessor.find(type, argument.getValue());
      if (accessor.isEmpty()) {
        failures.add(failure(argument, "is not a public method of " + type.getName()));
        continue;
      }
      try {
        problem = withArgument(problem, argument.getKey(), accessor.get().call(mapped.exception()));
      } catch (InvocationTargetException e) {
        failures.add(failure(argument, "threw " + ThrowableReader.textOf(e.getCause())));
      } catch (Throwable harm) {
        String text = ThrowableReader.textOf(harm);
        failures.add(failure(argument, "returned an object whose toString threw " + text));
      }
    }
    return new MappedProblem(problem, failures);
  }

  /** A null is text in a message. A member without a value is left out. */
  private static Problem withArgument(Problem problem, String name, Object value) {
    boolean isLeftOut = value == null && !problem.entry().text().placeholders().contains(name);
    return isLeftOut ? problem : problem.with(name, value);
  }

  private static String failure(Map.Entry<String, String> argument, String what) {
    return "argument '%s': %s() %s".formatted(argument.getKey(), argument.getValue(), what);
  }
}
