package org.errata.servlet.conformance.app;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stores notes about requests and returns those of one canary. */
public final class NotesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Map<String, List<String>> NOTES =
      Collections.synchronizedMap(new LatestNotes());

  /** The notes of the latest canaries, as a soak has a canary for each of a million requests. */
  private static final class LatestNotes extends LinkedHashMap<String, List<String>> {

    private static final long serialVersionUID = 1L;
    private static final int MAX_CANARIES = 4_000;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
      return size() > MAX_CANARIES;
    }
  }

  /** Adds a note about a request, if it has a canary. */
  public static void add(ServletRequest request, String note) {
    if (((HttpServletRequest) request).getHeader("X-Canary") != null) {
      add(Canary.of(request), note);
    }
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
