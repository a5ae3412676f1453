package org.errata.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebApplicationTest {

  private static final Logger LOGGER = Logger.getLogger("org.errata");

  private final List<String> log = new CopyOnWriteArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord written) {
          log.add(written.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void captures_records() {
    LOGGER.addHandler(handler);
    LOGGER.setUseParentHandlers(false);
  }

  @AfterEach
  void stops_capturing() {
    LOGGER.removeHandler(handler);
    LOGGER.setUseParentHandlers(true);
  }

  @Test
  void closes_its_logs_with_the_last_filter_although_another_one_could_not_join() throws Exception {
    Server server = new Server();
    LocalConnector connector = new LocalConnector(server);
    ServletContextHandler application = new ServletContextHandler();
    application.setInitParameter("errata.logLimit", "0/PT1H");
    application.addFilter(ErrorHandlingFilter.class, "/*", EnumSet.of(DispatcherType.REQUEST));
    server.addConnector(connector);
    server.setHandler(application);
    server.start();
    // of the start-up report
    log.clear();

    WebApplication shared = WebApplication.of(application.getServletContext());
    assertThatNullPointerException().isThrownBy(() -> shared.join(null));
    connector.getResponse("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(log).isEmpty();
    server.stop();

    assertThat(log).containsExactly("not-found: … and 1 more in the last 3600 s");
  }
}
