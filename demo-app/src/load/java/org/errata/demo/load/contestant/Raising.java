package org.errata.demo.load.contestant;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import org.errata.catalogue.Catalogue;
import org.errata.ErrataException;
import org.errata.Problem;

/** Raises an entry of the catalogue by an exception without a trace. */
final class Raising extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private static final Problem FORBIDDEN = Problem.of(Catalogue.afcGeneral().entry("forbidden"));

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    Frames.through(
        () -> {
          throw ErrataException.stackless(FORBIDDEN);
        });
  }
}
