package org.errata.recipes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.errata.recipes.EmbeddingPage.JETTY;
import static org.errata.recipes.EmbeddingPage.SPRING;
import static org.errata.recipes.EmbeddingPage.TOMCAT;
import static org.errata.recipes.EmbeddingPage.checkDependencies;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.errata.recipes.curl.CurlCommand;
import org.errata.recipes.curl.CurlExample;
import org.errata.recipes.page.MarkdownPage;
import org.errata.recipes.run.RecipeClassPath;
import org.errata.recipes.run.RecipeProject;
import org.errata.recipes.run.StartedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmbeddedServersIT {

  private static final String VIEW_FOR_ALL =
      """
      package com.example;

      import jakarta.servlet.http.HttpServletRequest;
      import jakarta.servlet.http.HttpServletResponse;
      import java.io.IOException;
      import java.util.Map;
      import org.springframework.stereotype.Component;
      import org.springframework.web.servlet.View;

      @Component("error")
      class ServerErrorView implements View {

        @Override
        public String getContentType() {
          return "text/html";
        }

        @Override
        public void render(
            Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
          response.getWriter().print("our view for " + model.get("status"));
        }
      }
      """;

  @TempDir private Path folder;

  private final int port = StartedProgram.freePort();

  @Test
  void the_program_for_jetty_responds_as_the_page_says() throws IOException {
    checkDependencies(JETTY, RecipeClassPath.JETTY_EE10);
    try (StartedProgram jetty = start(project(JETTY), RecipeClassPath.JETTY_EE10, "JettyItems")) {
      CurlExample.checkAll(JETTY, jetty.port());
    }
  }

  @Test
  void the_program_for_jetty_responds_the_same_with_ee11() throws IOException {
    RecipeProject project = project(JETTY).replacing("ee10", "ee11");
    try (StartedProgram jetty = start(project, RecipeClassPath.JETTY_EE11, "JettyItems")) {
      CurlExample.checkAll(JETTY, jetty.port());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TOMCAT_10", "TOMCAT_11"})
  void the_program_for_tomcat_responds_as_the_page_says(RecipeClassPath libraries)
      throws IOException {
    if (libraries == RecipeClassPath.TOMCAT_11) {
      checkDependencies(TOMCAT, libraries);
    }
    try (StartedProgram tomcat = start(project(TOMCAT), libraries, "TomcatItems")) {
      CurlExample.checkAll(TOMCAT, tomcat.port());
      checkBadFraming(tomcat.port());
      assertThat(tomcat.log()).contains(" is active on /*: ").doesNotContain("attention");
    }
  }

  @Test
  void a_program_for_tomcat_without_a_default_servlet_is_warned() throws IOException {
    RecipeProject project =
        project(TOMCAT)
            .replacing(
                "servlets.addServlet(\"default\", new DefaultServlet()).addMapping(\"/\");", "");
    try (StartedProgram tomcat = start(project, RecipeClassPath.TOMCAT_11, "TomcatItems")) {
      // Tomcat listens before it has started the application
      String nowhere = "curl -s http://localhost:8080/nowhere";
      assertThat(CurlExample.outputOf(CurlCommand.parse(nowhere), tomcat.port()))
          .contains("Tomcat");
      assertThat(tomcat.log())
          .contains("1 point needs attention:\n  servlet-mapping of /  is missing");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"BOOT_3", "BOOT_4"})
  void the_program_for_spring_boot_responds_as_the_page_says(RecipeClassPath libraries)
      throws IOException {
    if (libraries == RecipeClassPath.BOOT_4) {
      checkDependencies(SPRING, libraries);
    }
    try (StartedProgram boot =
        start(project(SPRING), libraries, "SpringItems", "--server.port=" + port)) {
      CurlExample.checkAll(SPRING, boot.port());
      checkBadFraming(boot.port());
      // Spring Boot has nothing but its whitelabel page
      assertThat(browse("/api/items/43", boot.port())).contains("<h1>Forbidden</h1>");
      assertThat(boot.log()).contains(" is active on /*: ").doesNotContain("attention");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"BOOT_3", "BOOT_4"})
  void a_program_for_spring_boot_may_have_views_for_errors_and_another_path_for_them(
      RecipeClassPath libraries) throws IOException {
    RecipeProject project =
        project(SPRING)
            .with("src/main/resources/public/error/4xx.html", "<h1>Our page for 4xx</h1>")
            .with("src/main/java/com/example/ServerErrorView.java", VIEW_FOR_ALL);
    try (StartedProgram boot =
        start(
            project,
            libraries,
            "SpringItems",
            "--server.port=" + port,
            "--server.error.path=/errata/error",
            "--spring.web.error.path=/errata/error")) {
      checkBadFraming(boot.port());
      assertThat(browse("/nowhere", boot.port())).contains("<h1>This page does not exist.</h1>");
      assertThat(browse("/api/items/43", boot.port())).contains("<h1>Our page for 4xx</h1>");
      assertThat(browse("/api/items/44", boot.port())).isEqualTo("our view for 500");
      assertThat(
              CurlExample.outputOf(
                  CurlCommand.parse("curl -s " + url("/api/items/44")), boot.port()))
          .contains("{\"err\":[{\"code\":500,\"msg\":\"Internal Server Error\"}]}");
    }
  }

  private static String url(String path) {
    return "http://localhost:8080" + path;
  }

  private static String browse(String path, int listening) throws IOException {
    return CurlExample.outputOf(
        CurlCommand.parse("curl -s -H 'Accept: text/html' " + url(path)), listening);
  }

  private RecipeProject project(MarkdownPage section) {
    return EmbeddingPage.project(folder, section, port);
  }

  private StartedProgram start(
      RecipeProject project, RecipeClassPath libraries, String name, String... arguments) {
    List<Path> classPath =
        Stream.concat(Stream.of(project.classes(libraries)), libraries.jars().stream()).toList();
    return StartedProgram.start(port, folder, classPath, "com.example." + name, arguments);
  }

  /** Tomcat refuses the request itself; the error page makes it Errata's. */
  private static void checkBadFraming(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              """
              POST /api/items HTTP/1.1\r
              Host: localhost\r
              Content-Type: application/json\r
              Transfer-Encoding: chunked\r
              \r
              no size\r
              """
                  .getBytes(UTF_8));
      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 400 ")
          .endsWith("{\"err\":[{\"code\":4001,\"msg\":\"Send a JSON body.\"}]}");
    }
  }
}
