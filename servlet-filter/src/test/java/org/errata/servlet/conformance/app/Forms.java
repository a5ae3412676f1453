package org.errata.servlet.conformance.app;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.StringWriter;

/** Reads forms, which a container may refuse to decode. */
public final class Forms extends Misbehaving {

  private static final long serialVersionUID = 1L;

  @Override
  void respond(String path, HttpServletRequest request, HttpServletResponse response, String canary)
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
