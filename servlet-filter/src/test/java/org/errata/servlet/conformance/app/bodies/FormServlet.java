package org.errata.servlet.conformance.app.bodies;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.StringWriter;
import org.errata.servlet.conformance.app.ScenarioServlet;

/** Reads parameters and parts, which a container may refuse to decode. */
public final class FormServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws Exception {
    response.setContentType("text/plain;charset=utf-8");
    switch (path) {
      case "/parameter" -> response.getWriter().print(request.getParameter("name"));
      case "/names" -> response.getWriter().print(request.getParameterMap().size());
      case "/parts" -> response.getWriter().print(request.getParts().size());
      case "/reader" -> {
        StringWriter text = new StringWriter();
        request.getReader().transferTo(text);
        response.getWriter().print(text);
      }
      case "/number" -> response.getWriter().print(Integer.parseInt(request.getParameter("name")));
      default -> response.sendError(404);
    }
  }
}
