package org.errata.servlet.respond;

import jakarta.servlet.ServletException;
import java.io.Serial;
import java.util.Optional;
import org.errata.catalogue.CauseChain;
import org.errata.internal.ThrowableReader;

/**
 * Takes the place of an exception that must not reach a container. It has the class name and the
 * stack trace of that exception, and no cause. The log of Errata has the exception itself. It
 * replaces three kinds of exceptions:
 *
 * <ul>
 *   <li>The causes are a circle or have no end. Jetty would follow them for ever.
 *   <li>A method that prints the exception throws. Jetty would fail while it logs.
 *   <li>A {@link VirtualMachineError}. Tomcat would neither end the response nor close the
 *       connection.
 * </ul>
 */
public final class HarmlessException extends ServletException {

  @Serial private static final long serialVersionUID = 1L;

  private HarmlessException(Throwable thrown) {
    super(thrown.getClass().getName() + ", in a form that every container can take");
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

  /** Whether a container can end a response after an exception, follow its causes and print it. */
  static boolean isHarmless(Throwable thrown) {
    CauseChain chain = CauseChain.of(thrown);
    if (thrown instanceof VirtualMachineError || !chain.isFinite()) {
      return false;
    }
    for (Throwable t : chain) {
      if (!ThrowableReader.isReadable(t)) {
        return false;
      }
    }
    return ThrowableReader.isPrintable(thrown);
  }
}
