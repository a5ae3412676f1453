package org.errata.servlet;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.errata.Problem;
import org.errata.ProblemCarrier;
import org.errata.catalogue.Catalogue;
import org.errata.json.JsonFault;

/**
 * Thrown where a body stops being what it should be: JSON that is longer than the read-ahead and
 * not whole, or a body that the container cannot read to its end. Without a stack trace: the fault
 * is the client's, wherever the application happened to read.
 */
final class BrokenBody extends IOException implements ProblemCarrier {

  @Serial private static final long serialVersionUID = 1L;
  private static final String ATTRIBUTE = BrokenBody.class.getName();

  private final transient Problem problem;

  BrokenBody(JsonFault fault, Problem problem) {
    super(fault.message());
    this.problem = problem;
  }

  BrokenBody(IOException unreadable, Problem problem) {
    super("the body cannot be read", unreadable);
    this.problem = problem;
  }

  /** For a body that no rule looks at, so that it is a bad request like any other. */
  BrokenBody(Throwable unreadable) {
    super("the body cannot be read", unreadable);
    this.problem = null;
  }

  /** What the container threw, if it could not read the body. */
  Optional<Throwable> unreadable() {
    return Optional.ofNullable(getCause());
  }

  /** Notes it in the request, for applications that swallow the exception and report an error. */
  void noteIn(ServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  private static Optional<BrokenBody> notedIn(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof BrokenBody broken
        ? Optional.of(broken)
        : Optional.empty();
  }

  /** What a noted body means, unless it was read by an application that has no rule for it. */
  static Optional<List<Problem>> findingsNotedIn(ServletRequest request) {
    return notedIn(request).map(BrokenBody::problems).filter(problems -> !problems.isEmpty());
  }

  /** Whether the container could not read the body, as far as that was noted. */
  static boolean isUnreadableNotedIn(ServletRequest request) {
    return notedIn(request).flatMap(BrokenBody::unreadable).isPresent();
  }

  @Override
  public List<Problem> problems(Catalogue catalogue) {
    return problems();
  }

  List<Problem> problems() {
    return problem == null ? List.of() : List.of(problem);
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
