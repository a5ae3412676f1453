package org.errata.demo.load.contestant;

import jakarta.servlet.Servlet;
import java.util.LinkedHashMap;
import java.util.Map;

/** The servlets of the contestants, by path. */
final class Endpoints {

  private Endpoints() {}

  /** Returns the servlets that use the servlet API only. */
  static Map<String, Servlet> plain() {
    Map<String, Servlet> servlets = new LinkedHashMap<>();
    servlets.put("/ok", new OkServlet());
    servlets.put("/read", new ReadBodyServlet());
    servlets.put("/send-error", new FailingServlet(FailureKind.SEND_ERROR));
    servlets.put("/empty", new FailingServlet(FailureKind.EMPTY));
    servlets.put("/uncaught", new FailingServlet(FailureKind.UNCAUGHT));
    servlets.put("/async", new AsyncFailingServlet(FailureKind.UNCAUGHT));
    servlets.put("/timeout", new AsyncTimeoutServlet());
    return servlets;
  }

  /** Returns the plain servlets and those that use Errata. */
  static Map<String, Servlet> withErrata() {
    Map<String, Servlet> servlets = plain();
    servlets.put("/stackless", new StacklessServlet());
    servlets.put("/body/read", new ReadBodyServlet());
    servlets.put("/all/read", new ReadBodyServlet());
    return servlets;
  }
}
