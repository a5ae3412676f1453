package org.errata.demo.fault;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A way in which an application fails. */
@FunctionalInterface
interface Fault {
  void happen(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException;
}
