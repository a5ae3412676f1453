package org.errata.jakartarest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The applications on one implementation and container. They are started once. */
record RunningApp(RestServer server) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Map<String, RunningApp> RUNNING = new ConcurrentHashMap<>();

  static RunningApp of(RestImplementation implementation, String container, boolean handsOver)
      throws Exception {
    String key = implementation + container + handsOver;
    RunningApp running = RUNNING.get(key);
    if (running == null) {
      var war = RestWar.of(implementation, container, handsOver);
      running =
          new RunningApp(
              container.equals("jetty") ? RestServer.jetty(war) : RestServer.tomcat(war));
      RUNNING.put(key, running);
    }
    return running;
  }

  static void stopAll() throws Exception {
    for (RunningApp app : RUNNING.values()) {
      app.server().stop();
    }
    RUNNING.clear();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  HttpResponse<String> delete(String path) throws IOException, InterruptedException {
    return send(request(path).DELETE());
  }

  /** Posts JSON, and asks for problem+json. */
  HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Accept", "application/problem+json, text/plain")
            .POST(BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .header("X-Request-Id", "0123456789");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
