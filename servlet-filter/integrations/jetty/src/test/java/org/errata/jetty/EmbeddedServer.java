package org.errata.jetty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.security.HashLoginService;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.errata.adapters.SocketClient;

/** A Jetty with the error handler, and web applications. */
final class EmbeddedServer implements AutoCloseable {

  /** The part of Jetty that runs web applications, such as {@code ee10}. */
  private static final String ENVIRONMENT = System.getProperty("errata.jetty");

  private static final String WEB_APP =
      "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\">";
  private static final String SERVLET =
      """
      <servlet><servlet-name>tested</servlet-name>
        <servlet-class>org.errata.jetty.TestedServlet</servlet-class>
        <async-supported>true</async-supported></servlet>
      <servlet-mapping><servlet-name>tested</servlet-name><url-pattern>/*</url-pattern></servlet-mapping>
      """;

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final ContextHandlerCollection contexts = new ContextHandlerCollection();

  EmbeddedServer(Request.Handler errorHandler) {
    connector
        .getConnectionFactory(HttpConnectionFactory.class)
        .getHttpConfiguration()
        .setSendServerVersion(false);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(contexts);
    HashLoginService realm = new HashLoginService("realm");
    realm.setUserStore(new UserStore());
    server.addBean(realm);
    server.setErrorHandler(errorHandler);
  }

  Server server() {
    return server;
  }

  /**
   * Adds a web application.
   *
   * @param folder an empty folder for its files
   * @param more what its web.xml has besides the servlet
   */
  ContextHandler add(String path, Path folder, String more) throws Exception {
    Path webInf = Files.createDirectories(folder.resolve("WEB-INF"));
    Files.writeString(webInf.resolve("web.xml"), WEB_APP + SERVLET + more + "</web-app>");
    ContextHandler app =
        Class.forName("org.eclipse.jetty." + ENVIRONMENT + ".webapp.WebAppContext")
            .asSubclass(ContextHandler.class)
            .getConstructor(String.class, String.class)
            .newInstance(folder.toString(), path);
    contexts.addHandler(app);
    return app;
  }

  EmbeddedServer start() throws Exception {
    server.start();
    return this;
  }

  SocketClient client() {
    return new SocketClient(connector.getLocalPort());
  }

  @Override
  public void close() throws IOException {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
