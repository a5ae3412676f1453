package org.errata.servlet.launcher;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Deploys and undeploys one web application again and again, and prints what stays of it. */
final class Redeployments {

  /** One deployment of the web application under test, under the path {@code /app}. */
  interface Deployment {

    /** Deploys and returns the class loader of the web application. */
    ClassLoader deploy() throws Exception;

    /** Undeploys. */
    void undeploy() throws Exception;
  }

  private static final long LONGEST_WAIT_MILLIS = 30_000;

  /** The statuses that requests must get, by their paths; a body is sent where there is one. */
  private static final Map<String, Integer> EXPECTED =
      Map.of(
          "/app/uncaught/unchecked", 409,
          "/app/uncaught/io", 500,
          "/app/uncaught/no-message", 500,
          "/app/uncaught/nothing", 404,
          "/app/errors/forbidden", 200);

  private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
  private final int port;

  Redeployments(int port) {
    this.port = port;
  }

  void run(int times, Deployment deployment) throws Exception {
    for (int i = 0; i < times; i++) {
      loaders.add(new WeakReference<>(deployment.deploy()));
      for (int round = 0; round < 2; round++) {
        for (Map.Entry<String, Integer> request : EXPECTED.entrySet()) {
          expect(request.getValue(), request.getKey(), "");
        }
        expect(400, "/app/api/echo", "{");
      }
      deployment.undeploy();
    }
    System.out.println("class loaders left: " + classLoadersLeft());
    System.out.println("threads left: " + threadsLeft());
  }

  /**
   * Waits until the class loaders are collected. A connector keeps its last connection, and Jetty's
   * connection its last web application, so that further requests are sent meanwhile.
   */
  private long classLoadersLeft() throws IOException, InterruptedException {
    long end = System.currentTimeMillis() + LONGEST_WAIT_MILLIS;
    long left = count();
    while (left > 0 && System.currentTimeMillis() < end) {
      expect(404, "/nothing-is-deployed-here", "");
      System.gc();
      Thread.sleep(100);
      left = count();
    }
    return left;
  }

  private long count() {
    return loaders.stream().filter(loader -> loader.get() != null).count();
  }

  private static List<String> threadsLeft() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("errata"))
        .toList();
  }

  private void expect(int status, String path, String body) throws IOException {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
    if (!body.isEmpty()) {
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", "application/json");
      connection.getOutputStream().write(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    int found = connection.getResponseCode();
    connection.disconnect();
    if (found != status) {
      throw new IllegalStateException(path + " has status " + found);
    }
  }
}
