package org.errata.servlet.respond;

import jakarta.servlet.ServletException;
import java.io.Serial;
import java.util.Optional;
import org.errata.catalogue.CauseChain;
import org.errata.internal.ThrowableReader;

/**
 * What a container is thrown in place of an exception that it cannot take: one whose causes are a
 * circle or without end, which Jetty follows for ever, or one that nobody can print. It has the
 * class name and the stack trace of that exception, and no cause. The log of Errata has the
 * exception itself.
 */
public final class HarmlessException extends ServletException {

  @Serial private static final long serialVersionUID = 1L;

  private HarmlessException(Throwable thrown) {
    super(thrown.getClass().getName() + ", whose causes or texts cannot be read");
    setStackTrace(ThrowableReader.stackTraceOf(thrown));
  }

  /**
   * Returns what to throw in place of an exception.
   *
   * @param thrown the exception
   * @return the substitute, or empty if the exception itself does no harm
   */
  public static Optional<HarmlessException> insteadOf(Throwable thrown) {
    return isHarmless(thrown) ? Optional.empty() : Optional.of(new HarmlessException(thrown));
  }

  /** Whether a container can follow and print an exception and its causes. */
  static boolean isHarmless(Throwable thrown) {
    CauseChain chain = CauseChain.of(thrown);
    if (!chain.isFinite()) {
      return false;
    }
    for (Throwable t : chain) {
      if (!ThrowableReader.isReadable(t)) {
        return false;
      }
    }
    return true;
  }
}
