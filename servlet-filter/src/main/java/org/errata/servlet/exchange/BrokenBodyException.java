package org.errata.servlet.exchange;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.errata.Problem;
import org.errata.ProblemCarrier;
import org.errata.catalogue.Catalogue;
import org.errata.json.JsonFault;
import org.errata.rule.JsonBodyPresentAndWhole;

/**
 * Thrown where a request body turns out to be broken: JSON that is not whole, or a body that the
 * container cannot read to its end. It has no stack trace, as the fault is the client's wherever
 * the application was reading.
 *
 * <p>It is also kept in a request attribute. An application may swallow the exception and call
 * {@code sendError}, and Tomcat reports a body that it cannot read in an ERROR dispatch, which sees
 * no wrapper of the first dispatch.
 */
public final class BrokenBodyException extends IOException implements ProblemCarrier {

  @Serial private static final long serialVersionUID = 1L;
  private static final String ATTRIBUTE = BrokenBodyException.class.getName();

  private final transient Problem problem;

  /**
   * The body is no JSON.
   *
   * @param fault what is wrong with it, for the log and as the detail of the problem
   * @param problem what the client is told besides
   */
  public BrokenBodyException(JsonFault fault, Problem problem) {
    super(JsonBodyPresentAndWhole.NAME + ": " + fault.message());
    this.problem =
        fault.kind() == JsonFault.Kind.EMPTY ? problem : problem.withDetail(fault.message());
  }

  /**
   * The container cannot read the body.
   *
   * @param unreadable the container's exception
   * @param problem what the client is told
   */
  public BrokenBodyException(IOException unreadable, Problem problem) {
    super(JsonBodyPresentAndWhole.NAME + ": cannot be read", unreadable);
    this.problem = problem;
  }

  /**
   * The container cannot read a body that no rule looks at: the client is told what the container
   * means.
   *
   * @param unreadable the container's exception
   */
  public BrokenBodyException(Throwable unreadable) {
    super("the body cannot be read", unreadable);
    this.problem = null;
  }

  /**
   * Keeps this exception in a request attribute.
   *
   * @param request the request whose body is broken
   */
  public void keepIn(ServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  private static Optional<BrokenBodyException> anyKeptIn(ServletRequest request) {
    // another web application's class loader may have its own class of this name
    return request.getAttribute(ATTRIBUTE) instanceof BrokenBodyException broken
        ? Optional.of(broken)
        : Optional.empty();
  }

  /**
   * Returns the exception that a request keeps.
   *
   * @param request the request
   * @return an exception with a problem, or empty if the body is not known to be broken or no rule
   *     looks at it
   */
  public static Optional<BrokenBodyException> keptIn(ServletRequest request) {
    return anyKeptIn(request).filter(broken -> broken.problem != null);
  }

  /**
   * Returns what only the log is told: the name of the rule, and where the body breaks.
   *
   * @return such as {@code body: ends at byte 17, expected '"'}
   */
  public String reason() {
    return getMessage();
  }

  /**
   * Tells whether a request keeps the exception of a body that the container could not read.
   *
   * @param request the request
   * @return whether the body is unreadable, as far as was noticed
   */
  public static boolean isUnreadable(ServletRequest request) {
    return anyKeptIn(request).filter(broken -> broken.getCause() != null).isPresent();
  }

  @Override
  public List<Problem> problems(Catalogue catalogue) {
    return problems();
  }

  /**
   * Returns what the client is told.
   *
   * @return one problem, or none if no rule looks at the body
   */
  public List<Problem> problems() {
    return problem == null ? List.of() : List.of(problem);
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
