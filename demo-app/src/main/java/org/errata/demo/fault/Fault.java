package org.errata.demo.fault;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Something that goes wrong. */
@FunctionalInterface
interface Fault {
  void happen(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException;
}
