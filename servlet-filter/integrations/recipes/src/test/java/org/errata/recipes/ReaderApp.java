package org.errata.recipes;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errata.recipes.launcher.UnitTest;
import org.errata.recipes.page.CodeBlock;
import org.errata.recipes.page.MarkdownPage;
import org.errata.recipes.run.RecipeClassPath;
import org.errata.recipes.run.RecipeProject;

/** The web application of a reader, into which parts of the README are pasted. */
final class ReaderApp {

  private static final String ORDERS =
      """
      package shop;

      import jakarta.servlet.http.*;

      public class OrderServlet extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
          // the order is in a database
          throw new IllegalStateException("no connection to db-1.internal:5432");
        }
      }
      """;

  private static final String TAX_TYPES =
      """
      package shop;

      import jakarta.servlet.http.*;
      import org.errata.ErrataException;

      public class TaxTypeServlet extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
          String taxType = request.getPathInfo().substring(1);
          %s
        }
      }
      """;

  private static final String SERVLET =
      """
      <servlet><servlet-name>%1$s</servlet-name><servlet-class>%2$s</servlet-class></servlet>
      <servlet-mapping><servlet-name>%1$s</servlet-name><url-pattern>%3$s</url-pattern></servlet-mapping>
      """;

  private final Path folder;
  private final RecipeProject project;
  private final List<String> webXml = new ArrayList<>();

  private ReaderApp(Path folder) {
    this.folder = folder;
    this.project = new RecipeProject(folder);
  }

  /** Starts with a servlet that fails. */
  static ReaderApp in(Path folder) {
    ReaderApp app = new ReaderApp(folder);
    app.project.with("src/main/java/shop/OrderServlet.java", ORDERS);
    app.webXml.add(SERVLET.formatted("orders", "shop.OrderServlet", "/orders/*"));
    return app;
  }

  /** Pastes a block into {@code web.xml}. */
  ReaderApp with(CodeBlock block) {
    webXml.add(0, block.content());
    return this;
  }

  /** Adds the catalogue file, and a servlet that raises an error of it. */
  ReaderApp withErrors(MarkdownPage section) {
    String file = section.blocks("json").get(0).content();
    String raised = section.blocks("java").get(0).content().strip();
    project.with("src/main/webapp/WEB-INF/errors.json", file);
    project.with("src/main/java/shop/TaxTypeServlet.java", TAX_TYPES.formatted(raised));
    webXml.add(SERVLET.formatted("tax-types", "shop.TaxTypeServlet", "/taxtype/*"));
    return this;
  }

  /** Makes the exploded WAR. */
  Path war() {
    project.with(
        "src/main/webapp/WEB-INF/web.xml",
        "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\">\n"
            + String.join("", webXml)
            + "</web-app>\n");
    return project.war(RecipeClassPath.TOMCAT_11, RecipeClassPath.ERRATA);
  }

  /** Runs a test class where Maven runs it, and returns what the runner prints. */
  String unitTest(CodeBlock block) throws IOException, InterruptedException {
    project.with("src/test/java/ErrorsTest.java", block.content());
    Path classes = project.testClasses(RecipeClassPath.TOMCAT_11);
    String classPath =
        Stream.concat(
                Stream.of(classes.toString()),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)))
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                UnitTest.class.getName(),
                "ErrorsTest")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  /** Returns the text of an HTML page, with a line for each element that starts one. */
  static String textOf(String html) {
    return html.replaceAll("(?i)</?(h1|h3|p|pre|title|hr)[^>]*>", "\n")
        .replaceAll("<[^>]+>", "")
        .replaceAll("&nbsp;", " ")
        .lines()
        .map(line -> line.replace("&#47;", "/"))
        .collect(Collectors.joining("\n"));
  }
}
