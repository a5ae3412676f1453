package org.errata.servlet.webapp;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of a body without keeping them; deals badly with one that cannot be read. */
public final class Count extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      if (request.getParameter("to-length") != null) {
        // not one read more than it takes
        byte[] body = request.getInputStream().readNBytes(request.getContentLength());
        response.getWriter().print(body.length + " bytes to the declared length");
        return;
      }
      response.getWriter().print(count(request.getInputStream()) + " bytes");
    } catch (IOException e) {
      switch (String.valueOf(request.getParameter("on-error"))) {
        case "wrap" -> throw new ServletException("wrapped", new IllegalStateException(e));
        case "send-error" -> response.sendError(500, e.toString());
        case "empty-status" -> response.setStatus(500);
        default -> throw e;
      }
    }
  }

  private static long count(InputStream in) throws IOException {
    byte[] buffer = new byte[8192];
    long count = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      count += n;
    }
    return count;
  }
}
