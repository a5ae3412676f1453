package org.errata.jakartarest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An unpacked web application with an implementation of Jakarta REST. */
final class RestWar {

  private static final Path TARGET = Path.of("target");

  private RestWar() {}

  /**
   * Makes the folder of an application.
   *
   * @param handsOver whether the jar of this module is in it
   */
  static Path of(RestImplementation implementation, String container, boolean handsOver)
      throws IOException {
    String name = implementation + "-" + container + (handsOver ? "" : "-alone");
    Path webInf = TARGET.resolve("wars").resolve(name).resolve("WEB-INF");
    for (Path old : Files.isDirectory(webInf) ? jarsIn(webInf.resolve("lib")) : List.<Path>of()) {
      Files.delete(old);
    }
    Path lib = Files.createDirectories(webInf.resolve("lib"));
    copy(jarsIn(implementation.jars()), lib);
    copy(jarsIn(TARGET.resolve("class-paths/errata")), lib);
    if (handsOver) {
      copy(jarsIn(TARGET).stream().filter(RestWar::isOfModule).toList(), lib);
    }
    Path classes = Files.createDirectories(webInf.resolve("classes/org/errata/jakartarest/app"));
    copy(filesIn(TARGET.resolve("test-classes/org/errata/jakartarest/app"), ".class"), classes);
    Files.writeString(webInf.resolve("web.xml"), webXml(implementation));
    Files.writeString(webInf.resolve("errors.json"), CATALOGUE);
    return webInf.getParent().toAbsolutePath();
  }

  private static boolean isOfModule(Path jar) {
    String name = jar.getFileName().toString();
    return name.startsWith("errata-jakarta-rest-") && !name.contains("sources");
  }

  private static List<Path> jarsIn(Path folder) throws IOException {
    return filesIn(folder, ".jar");
  }

  private static List<Path> filesIn(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private static void copy(List<Path> files, Path folder) throws IOException {
    for (Path file : files) {
      Path copy = folder.resolve(file.getFileName());
      Files.deleteIfExists(copy);
      Files.copy(file, copy);
    }
  }

  private static String webXml(RestImplementation implementation) {
    return """
        <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
          <context-param>
            <param-name>errata.catalogue</param-name>
            <param-value>afc-general, /WEB-INF/errors.json</param-value>
          </context-param>
          <filter>
            <filter-name>errata</filter-name>
            <filter-class>org.errata.servlet.ErrorHandlingFilter</filter-class>
            <async-supported>true</async-supported>
          </filter>
          <filter-mapping>
            <filter-name>errata</filter-name>
            <url-pattern>/*</url-pattern>
            <dispatcher>REQUEST</dispatcher>
            <dispatcher>ASYNC</dispatcher>
            <dispatcher>ERROR</dispatcher>
          </filter-mapping>
        """
        + servlet(implementation, "api", "OrdersApplication")
        + servlet(implementation, "own", "OwnMappersApplication")
        + "</web-app>\n";
  }

  private static String servlet(
      RestImplementation implementation, String path, String application) {
    return """
          <servlet>
            <servlet-name>%1$s</servlet-name>
            <servlet-class>%2$s</servlet-class>
            <init-param>
              <param-name>jakarta.ws.rs.Application</param-name>
              <param-value>org.errata.jakartarest.app.%3$s</param-value>
            </init-param>
            <init-param>
              <param-name>resteasy.servlet.mapping.prefix</param-name>
              <param-value>/%1$s</param-value>
            </init-param>
            <async-supported>true</async-supported>
          </servlet>
          <servlet-mapping>
            <servlet-name>%1$s</servlet-name>
            <url-pattern>/%1$s/*</url-pattern>
          </servlet-mapping>
        """
        .formatted(path, implementation.servlet(), application);
  }

  private static final String CATALOGUE =
      """
      {"name": "orders", "title": "Orders", "errors": [
        {"id": "item-not-found", "category": "Orders", "status": 404, "code": -404,
         "message": "Item not found.", "summary": "The item is not found",
         "description": "d", "howToResolve": ["r"],
         "exceptions": ["org.errata.jakartarest.app.MissingItemException"]}]}
      """;
}
