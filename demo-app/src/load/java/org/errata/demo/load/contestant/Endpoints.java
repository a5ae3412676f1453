package org.errata.demo.load.contestant;

import jakarta.servlet.Servlet;
import java.util.LinkedHashMap;
import java.util.Map;

/** The application of every servlet contestant: what it does at each path. */
final class Endpoints {

  private Endpoints() {}

  /** Those that need nothing but the servlet API. */
  static Map<String, Servlet> plain() {
    Map<String, Servlet> servlets = new LinkedHashMap<>();
    servlets.put("/ok", new Ok());
    servlets.put("/read", new Reading());
    servlets.put("/send-error", new Failing(Failure.SEND_ERROR));
    servlets.put("/empty", new Failing(Failure.EMPTY));
    servlets.put("/uncaught", new Failing(Failure.UNCAUGHT));
    servlets.put("/async", new FailingLater(Failure.UNCAUGHT));
    servlets.put("/timeout", new TimingOut());
    return servlets;
  }

  /** Those, and what only an application that knows Errata can do. */
  static Map<String, Servlet> withErrata() {
    Map<String, Servlet> servlets = plain();
    servlets.put("/stackless", new Raising());
    servlets.put("/body/read", new Reading());
    servlets.put("/all/read", new Reading());
    return servlets;
  }
}
