package com.example;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.errata.ErrataException;

/** Finds no order. */
public class OrderServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    throw ErrataException.of("order-not-found").with("order", request.getPathInfo().substring(1));
  }
}
