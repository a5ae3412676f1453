package org.errata.servlet.conformance.app.errors;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.errata.ErrataException;
import org.errata.servlet.conformance.app.NotesServlet;
import org.errata.servlet.conformance.app.ScenarioServlet;

/** Calls {@code sendError} or sets an error status, before and after other calls. */
public final class SendErrorServlet extends ScenarioServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void respond(
      String path, HttpServletRequest request, HttpServletResponse response, String canary)
      throws Exception {
    int status = Integer.parseInt(request.getParameter("status"));
    switch (path) {
      case "/plain" -> response.sendError(status);
      case "/message" -> response.sendError(status, canary);
      case "/null" -> response.sendError(status, null);
      case "/markup" -> response.sendError(status, "<script>" + canary + "</script>");
      case "/line-break" -> response.sendError(status, canary + "\r\nSEVERE: forged");
      case "/megabyte" -> response.sendError(status, canary + "x".repeat(1 << 20));
      case "/twice" -> {
        response.sendError(status);
        response.sendError(500);
      }
      case "/twice-caught" -> {
        response.sendError(status);
        try {
          response.sendError(500);
        } catch (IllegalStateException e) {
          NotesServlet.add(request, "second refused");
        }
      }
      case "/after-output" -> {
        response.getOutputStream().print("half a page");
        response.sendError(status);
      }
      case "/after-writer" -> {
        response.setContentType("text/html;charset=iso-8859-1");
        response.getWriter().print("half a page, ungültig");
        response.sendError(status);
      }
      case "/after-length" -> {
        response.setContentLength(5000);
        response.sendError(status);
      }
      case "/after-commit" -> {
        response.getOutputStream().print("half a page");
        response.flushBuffer();
        response.sendError(status);
      }
      case "/after-commit-caught" -> {
        response.getOutputStream().print("a page");
        response.flushBuffer();
        try {
          response.sendError(status);
        } catch (IllegalStateException e) {
          NotesServlet.add(request, "refused");
        }
      }
      case "/then-stream" -> {
        response.sendError(status);
        response.getOutputStream().print(canary);
        response.getOutputStream().flush();
        response.getOutputStream().close();
      }
      case "/then-writer" -> {
        response.sendError(status);
        response.getWriter().print(canary.repeat(1000));
        response.getWriter().close();
      }
      case "/stream-before-and-after" -> {
        response.getOutputStream().print("before");
        response.sendError(status);
        for (int i = 0; i < 1000; i++) {
          response.getOutputStream().print(canary);
        }
        response.flushBuffer();
      }
      case "/then-everything" -> {
        response.sendError(status);
        NotesServlet.add(request, "committed: " + response.isCommitted());
        response.setStatus(200);
        response.setHeader("X-Late", canary);
        response.setContentType("text/html");
        response.setContentLength(3);
      }
      case "/then-reset" -> {
        response.sendError(status);
        response.reset();
      }
      case "/then-exception" -> {
        response.sendError(status);
        throw new IllegalStateException(canary);
      }
      case "/then-problem" -> {
        response.sendError(status, canary);
        throw new ServletException(canary, ErrataException.of("profile-id-not-found"));
      }
      case "/after-output-then-problem" -> {
        response.getOutputStream().print("half a page");
        response.sendError(status);
        throw new ServletException(ErrataException.of("profile-id-not-found"));
      }
      case "/after-writer-then-problem" -> {
        response.getWriter().print("half a page");
        response.sendError(status);
        throw new ServletException(ErrataException.of("profile-id-not-found"));
      }
      case "/then-held-stream" -> {
        ServletOutputStream stream = response.getOutputStream();
        response.sendError(status);
        for (int i = 0; i < 10_000; i++) {
          stream.print(canary);
        }
      }
      case "/then-asynchronous" -> {
        response.sendError(status);
        request.startAsync().complete();
      }
      case "/then-forward" -> {
        response.sendError(status);
        request.getRequestDispatcher("/good").forward(request, response);
      }
      case "/then-buffer" -> {
        response.sendError(status);
        response.resetBuffer();
      }
      case "/then-see-other" -> {
        response.sendError(status);
        seeOther(response);
      }
      case "/see-other" -> seeOther(response);
      case "/then-redirect" -> {
        response.sendError(status);
        response.sendRedirect("/conformance/good");
      }
      case "/own-filter-wrapper" ->
          new HttpServletResponseWrapper(response).sendError(status, canary);
      case "/status" -> response.setStatus(status);
      case "/status-and-writer" -> {
        response.setStatus(status);
        response.setContentType("text/html");
        response.getWriter().close();
      }
      case "/status-and-headers" -> {
        response.setStatus(status);
        response.setHeader("X-App", "kept");
        response.setContentType("text/html");
      }
      case "/status-flush-and-body" -> {
        response.setStatus(status);
        response.getWriter().flush();
        response.getWriter().print("own");
        response.getWriter().close();
      }
      case "/status-flushed" -> {
        response.setStatus(status);
        response.flushBuffer();
      }
      default -> response.sendError(404);
    }
  }

  /** Redirects with a status of its own, which Servlet 6.0 has no method for. */
  private static void seeOther(HttpServletResponse response) throws ReflectiveOperationException {
    HttpServletResponse.class
        .getMethod("sendRedirect", String.class, int.class, boolean.class)
        .invoke(response, "/conformance/good", 303, true);
  }
}
