package org.errata.servlet.conformance.app.attacks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.errata.ErrataException;
import org.errata.Problem;
import org.errata.servlet.ErrorResponses;
import org.errata.servlet.conformance.app.ScenarioServlet;

/** Makes problems and header fields of the parameters {@code name} and {@code text}. */
public final class HostileObjectServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;
  private static final String ENTRY = "value-not-known";

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws Exception {
    String text = request.getParameter("text");
    String name = request.getParameter("name");
    switch (path) {
      case "/good" -> {
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().print(text);
      }
      case "/argument" -> throw ErrataException.of(ENTRY).with("value", text);
      case "/argument-sent" ->
          ErrorResponses.send(request, response, Problem.of(ENTRY).with("value", text));
      case "/argument-named" -> throw ErrataException.of(ENTRY).with("value", "x").with(name, text);
      case "/argument-null" -> throw ErrataException.of(ENTRY).with("value", null);
      case "/argument-cannot-be-printed" ->
          throw ErrataException.of(ENTRY)
              .with("value", FailingMethods.throwing("toString", canary));
      case "/header" -> throw ErrataException.of(ENTRY).with("value", "x").withHeader(name, text);
      case "/header-sent" ->
          ErrorResponses.send(
              request, response, Problem.of(ENTRY).with("value", "x").withHeader(name, text));
      case "/header-null" ->
          throw ErrataException.of(ENTRY).with("value", "x").withHeader("X-App", null);
      case "/header-set" -> {
        response.setHeader(name, text);
        throw new IllegalStateException(canary);
      }
      case "/send-error" -> response.sendError(409, text);
      case "/parse" -> response.setStatus(Integer.parseInt(text));
      case "/problem" -> throw ErrataException.of(text);
      default -> response.sendError(404);
    }
  }
}
