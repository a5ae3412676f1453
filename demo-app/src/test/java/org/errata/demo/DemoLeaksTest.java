package org.errata.demo;

import static jakarta.servlet.DispatcherType.ASYNC;
import static jakarta.servlet.DispatcherType.FORWARD;
import static jakarta.servlet.DispatcherType.INCLUDE;
import static jakarta.servlet.DispatcherType.REQUEST;

import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.errata.testing.CanaryFilter;
import org.errata.testing.Leaks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Makes the whole application fail in every way, and looks for the inside in the responses. */
class DemoLeaksTest {

  @RegisterExtension
  static final RunningDemo DEMO = new RunningDemo("20000/PT5M", DemoLeaksTest::addCanaries);

  private static void addCanaries(ServletContextHandler application) {
    FilterHolder canaries = new FilterHolder(CanaryFilter.class);
    canaries.setAsyncSupported(true);
    application.addFilter(canaries, "/*", EnumSet.of(REQUEST, FORWARD, INCLUDE, ASYNC));
  }

  @Test
  void no_response_tells_what_the_log_alone_may_know() {
    Leaks.probe(DEMO.uri().toString())
        .paths("/", "/faults/exception", "/api/v2/afc/calctaxes")
        .with("Authorization", "Basic " + DemoRequest.base64("demo@example.com:secret"))
        .with("client_id", "1001")
        .check();
  }
}
