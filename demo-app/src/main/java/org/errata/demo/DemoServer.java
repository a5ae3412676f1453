package org.errata.demo;

import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.URI;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.CauseChain;
import org.errata.demo.fault.Faults;
import org.errata.demo.page.FrontPage;
import org.errata.demo.tax.TaxApi;
import org.errata.internal.PlatformLog;
import org.errata.jetty.ErrataErrorHandler;
import org.errata.rule.Quota;

/** A running demo: one Jetty, one connector on the loopback interface, one servlet context. */
final class DemoServer implements AutoCloseable {

  private static final PlatformLog LOG = PlatformLog.named(DemoServer.class.getName());
  private static final String LOOPBACK = "127.0.0.1";
  private static final int MOST_THREADS = 128;
  private static final int FEWEST_THREADS = 4;
  private static final int THREAD_IDLE_MILLIS = 60_000;
  private static final int CONNECTION_IDLE_MILLIS = 30_000;
  private static final int WAITING_CONNECTIONS = 256;

  private final Server server;
  private final ServerConnector connector;

  private DemoServer(int port) {
    server = new Server(new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS, THREAD_IDLE_MILLIS));
    connector = new ServerConnector(server, new HttpConnectionFactory(protocol()));
    connector.setHost(LOOPBACK);
    connector.setPort(port);
    connector.setIdleTimeout(CONNECTION_IDLE_MILLIS);
    connector.setAcceptQueueSize(WAITING_CONNECTIONS);
    server.addConnector(connector);
    server.setErrorHandler(errorHandler());
  }

  static DemoServer start(DemoSettings settings) throws CannotStartException {
    return start(settings, application -> {});
  }

  /** Starts a demo whose application has more, such as a filter of a test. */
  static DemoServer start(DemoSettings settings, Consumer<ServletContextHandler> more)
      throws CannotStartException {
    Catalogue catalogue = DemoCatalogue.read();
    DemoServer demo = new DemoServer(settings.port());
    ServletContextHandler application = application(settings.quota(), catalogue);
    more.accept(application);
    demo.server.setHandler(application);
    try {
      demo.server.start();
      return demo;
    } catch (Exception e) {
      demo.close();
      throw new CannotStartException(reason(e, settings.port()), e);
    }
  }

  private static HttpConfiguration protocol() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    return http;
  }

  /** Responds to what Jetty refuses before any filter runs, in the form of all others. */
  private static ErrataErrorHandler errorHandler() {
    ErrataErrorHandler handler = new ErrataErrorHandler();
    handler.setCatalogue(DemoCatalogue.LOCATIONS);
    handler.setReferenceBase(ErrataFilters.REFERENCE);
    return handler;
  }

  private static ServletContextHandler application(Quota quota, Catalogue catalogue) {
    ServletContextHandler context = new ServletContextHandler("/");
    // the filters load the classes that their init-params name from here, also under Maven
    context.setClassLoader(DemoServer.class.getClassLoader());
    ErrataFilters.addTo(context, quota);
    TaxApi.addTo(context);
    Faults.addTo(context);
    FrontPage.addTo(context, catalogue);
    return context;
  }

  private static String reason(Exception thrown, int port) {
    for (Throwable cause : CauseChain.of(thrown)) {
      if (cause instanceof BindException) {
        return "port %d of %s is not free (%s); the variable %s chooses another, 0 any free one"
            .formatted(port, LOOPBACK, cause.getMessage(), DemoSettings.PORT);
      }
    }
    return thrown.toString();
  }

  URI uri() {
    return URI.create("http://%s:%d/".formatted(LOOPBACK, connector.getLocalPort()));
  }

  /** Stops without waiting for requests in progress, and logs what was only counted so far. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      LOG.log(Level.DEBUG, "The server has not stopped cleanly", e);
    }
  }
}
