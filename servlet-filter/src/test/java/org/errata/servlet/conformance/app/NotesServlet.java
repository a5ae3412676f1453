package org.errata.servlet.conformance.app;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stores notes about requests and returns those of one canary. */
public final class NotesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final ConcurrentHashMap<String, List<String>> NOTES = new ConcurrentHashMap<>();

  /** Adds a note about a request. */
  public static void add(ServletRequest request, String note) {
    add(Canary.of(request), note);
  }

  /** Adds a note about the request with a canary. */
  public static void add(String canary, String note) {
    NOTES.computeIfAbsent(canary, key -> new CopyOnWriteArrayList<>()).add(note);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=utf-8");
    List<String> notes = NOTES.getOrDefault(Canary.of(request), List.of());
    response.getWriter().print(String.join("\n", notes));
  }
}
