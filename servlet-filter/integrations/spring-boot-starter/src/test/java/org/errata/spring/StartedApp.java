package org.errata.spring;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errata.spring.app.ItemsApp;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A Spring Boot application on a free port, its log, and requests to it. */
final class StartedApp implements AutoCloseable {

  /** Where Jetty is on the class path too, it would be chosen. */
  static final String ON_TOMCAT =
      "spring.autoconfigure.exclude="
          + "org.springframework.boot.jetty.autoconfigure.servlet.JettyServletWebServerAutoConfiguration,"
          + "org.springframework.boot.jetty.autoconfigure.actuate.web.server.JettyServletManagementContextAutoConfiguration";

  /** On Tomcat, without the auto-configurations of Spring Security of Spring Boot 3.5 and of 4. */
  static final String WITHOUT_SECURITY =
      ON_TOMCAT
          + Stream.of(
                  "autoconfigure.security.servlet.SecurityAutoConfiguration",
                  "autoconfigure.security.servlet.SecurityFilterAutoConfiguration",
                  "autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration",
                  "actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration",
                  "security.autoconfigure.SecurityAutoConfiguration",
                  "security.autoconfigure.UserDetailsServiceAutoConfiguration",
                  "security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
                  "security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
                  "security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration")
              .map(name -> ",org.springframework.boot." + name)
              .collect(Collectors.joining());

  private static final Map<String, StartedApp> SHARED = new HashMap<>();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Logger LOGGER = (Logger) LoggerFactory.getLogger("org.errata");

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final ConfigurableApplicationContext context;

  private StartedApp(Class<?> app, String... properties) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--spring.main.register-shutdown-hook=false"));
    for (String property : properties) {
      arguments.add("--" + property);
    }
    log.start();
    context = new SpringApplication(app).run(arguments.toArray(String[]::new));
    LOGGER.setLevel(Level.DEBUG);
    LOGGER.addAppender(log);
  }

  static StartedApp of(Class<?> app, String... properties) {
    return new StartedApp(app, properties);
  }

  /** Returns an application that is started once for all tests, which do not close it. */
  static synchronized StartedApp shared(Class<?> app, String... properties) {
    return SHARED.computeIfAbsent(
        app.getName() + List.of(properties),
        key -> {
          StartedApp started = new StartedApp(app, properties);
          Runtime.getRuntime().addShutdownHook(new Thread(started::close));
          return started;
        });
  }

  /** Returns the API of items, as most tests have it. */
  static StartedApp items() {
    return shared(ItemsApp.class, WITHOUT_SECURITY, "errata.catalogue=http,classpath:errors.json");
  }

  ConfigurableApplicationContext context() {
    return context;
  }

  /** Returns the response to GET. */
  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port("local.server.port") + path))
            .method(
                method,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body, UTF_8));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  int port(String property) {
    return context.getEnvironment().getRequiredProperty(property, Integer.class);
  }

  /** Returns the lines of the log, with the last cause of an exception. */
  List<String> log() {
    return log.list.stream()
        .map(
            event ->
                event.getLevel()
                    + " "
                    + event.getFormattedMessage()
                    + (event.getThrowableProxy() == null
                        ? ""
                        : " <" + rootOf(event.getThrowableProxy()) + ">"))
        .toList();
  }

  private static String rootOf(IThrowableProxy thrown) {
    IThrowableProxy root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClassName() + ": " + root.getMessage();
  }

  @Override
  public void close() {
    LOGGER.detachAppender(log);
    context.close();
  }
}
