package org.errata.servlet;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.errata.json.JsonFault;
import org.errata.report.Finding;
import org.errata.report.Findings;

/**
 * Thrown where a body stops being what it should be: JSON that is longer than the read-ahead and
 * not whole, or a body that the container cannot read to its end. Without a stack trace: the fault
 * is the client's, wherever the application happened to read.
 */
final class BrokenBody extends IOException implements Findings {

  @Serial private static final long serialVersionUID = 1L;
  private static final String ATTRIBUTE = BrokenBody.class.getName();

  private final transient Finding finding;

  BrokenBody(JsonFault fault, Finding finding) {
    super(fault.message());
    this.finding = finding;
  }

  BrokenBody(IOException unreadable, Finding finding) {
    super("the body cannot be read", unreadable);
    this.finding = finding;
  }

  /** What the container threw, if it could not read the body. */
  Optional<IOException> unreadable() {
    return getCause() instanceof IOException cause ? Optional.of(cause) : Optional.empty();
  }

  /** Notes it in the request, for applications that swallow the exception and report an error. */
  void noteIn(ServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  static Optional<BrokenBody> notedIn(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof BrokenBody broken
        ? Optional.of(broken)
        : Optional.empty();
  }

  @Override
  public List<Finding> findings() {
    return finding == null ? List.of() : List.of(finding);
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
