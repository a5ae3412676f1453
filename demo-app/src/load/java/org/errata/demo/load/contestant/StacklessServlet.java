package org.errata.demo.load.contestant;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import org.errata.ErrataException;
import org.errata.Problem;
import org.errata.afc.AfcGeneral;

/** Throws an ErrataException without a stack trace. */
final class StacklessServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private static final Problem FORBIDDEN = Problem.of(AfcGeneral.catalogue().entry("forbidden"));

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    StackFrames.through(
        () -> {
          throw ErrataException.stackless(FORBIDDEN);
        });
  }
}
