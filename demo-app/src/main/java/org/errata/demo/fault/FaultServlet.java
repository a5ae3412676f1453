package org.errata.demo.fault;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Causes one fault, for every method. */
final class FaultServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  FaultServlet(Fault fault) {
    this.fault = fault;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    fault.happen(request, response);
  }
}
