package org.errata.servlet.launcher;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.handlers.PathHandler;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentManager;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Starts Undertow, and deploys folders with a {@code web.xml} as WildFly would. */
public final class UndertowWebapps {

  private static final Logger LOG = Logger.getLogger(UndertowWebapps.class.getName());

  private UndertowWebapps() {}

  /**
   * Deploys each folder under its name, and runs until standard input ends.
   *
   * @param folders web applications
   * @throws Exception if the server cannot start
   */
  public static void main(String... folders) throws Exception {
    PathHandler paths = new PathHandler();
    for (String folder : folders) {
      deploy(Path.of(folder).toAbsolutePath(), paths);
    }
    Undertow server =
        Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            // over TCP without TLS, by the Upgrade field or with prior knowledge
            .setServerOption(UndertowOptions.ENABLE_HTTP2, true)
            // the default of 2 MiB would refuse larger bodies before any filter
            .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, -1L)
            .setHandler(new UndertowFieldHandler(paths))
            .build();
    server.start();
    InetSocketAddress address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    ReadySignal.sayAndWait(address.getPort());
    server.stop();
  }

  private static void deploy(Path application, PathHandler paths) {
    try {
      DeploymentManager manager =
          Servlets.newContainer()
              .addDeployment(UndertowDeployment.of(application, classes(application)));
      manager.deploy();
      paths.addPrefixPath("/" + application.getFileName(), manager.start());
    } catch (Exception e) {
      LOG.log(Level.SEVERE, application + " does not start", e);
    }
  }

  private static ClassLoader classes(Path application) throws Exception {
    List<URL> urls = new ArrayList<>();
    urls.add(url(application.resolve("WEB-INF/classes")));
    try (Stream<Path> jars = Files.list(application.resolve("WEB-INF/lib"))) {
      for (Path jar : jars.toList()) {
        urls.add(url(jar));
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), UndertowWebapps.class.getClassLoader());
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }
}
