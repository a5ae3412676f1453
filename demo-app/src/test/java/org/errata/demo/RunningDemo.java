package org.errata.demo;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.errata.rule.Quota;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the demo on a free port for the tests of a class, and collects its log records. */
final class RunningDemo implements BeforeAllCallback, AfterAllCallback {

  /** Strong references, because loggers are collected together with their handlers. */
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.errata"), Logger.getLogger("org.eclipse.jetty"));

  private static final Formatter FORMAT = new SimpleFormatter();

  private final Quota quota;
  private final Consumer<ServletContextHandler> more;
  private final List<LogRecord> log = new CopyOnWriteArrayList<>();
  private final Handler handler = new CollectingHandler();
  private DemoServer server;

  RunningDemo() {
    this("20000/PT5M");
  }

  RunningDemo(String quota) {
    this(quota, application -> {});
  }

  RunningDemo(String quota, Consumer<ServletContextHandler> more) {
    this.quota = Quota.parse(quota);
    this.more = more;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws CannotStartException {
    for (Logger logger : LOGGERS) {
      logger.addHandler(handler);
      logger.setUseParentHandlers(false);
    }
    server = DemoServer.start(new DemoSettings(0, quota), more);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server.close();
    for (Logger logger : LOGGERS) {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
  }

  URI uri() {
    return server.uri();
  }

  DemoRequest get(String path) {
    return new DemoRequest(uri(), "GET", path);
  }

  DemoRequest post(String path, String body) {
    return new DemoRequest(uri(), "POST", path)
        .body(body)
        .header("Content-Type", "application/json");
  }

  DemoRequest request(String method, String path) {
    return new DemoRequest(uri(), method, path);
  }

  /** Returns the log records whose message contains a text, such as a request id. */
  List<LogRecord> logOf(String text) {
    return log.stream().filter(logged -> FORMAT.formatMessage(logged).contains(text)).toList();
  }

  private final class CollectingHandler extends Handler {
    @Override
    public void publish(LogRecord logged) {
      log.add(logged);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
