package org.errata.servlet.respond;

import jakarta.servlet.ServletException;
import java.io.Serial;
import java.util.Optional;
import org.errata.catalogue.CauseChain;
import org.errata.internal.ThrowableReader;

/**
 * What a container is thrown in place of an exception that it cannot take: one whose causes are a
 * circle or without end, which Jetty follows for ever, one that nobody can print, after which Jetty
 * fails later requests of the connection, or a {@link VirtualMachineError}, after which Tomcat
 * neither ends the response nor closes the connection. It has the class name and the stack trace of
 * that exception, and no cause. The log of Errata has the exception itself.
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
