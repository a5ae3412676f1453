package org.errata.servlet.harness;

import static org.errata.servlet.harness.DocumentedXml.QUICK_START;
import static org.errata.servlet.harness.DocumentedXml.REFERENCE_PAGES;
import static org.errata.servlet.harness.DocumentedXml.RULES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the web applications of the tests as folders with {@code WEB-INF}. */
final class WebApps {

  private static final String LIBRARIES = "web-inf-lib";
  private static final List<String> NAMES =
      List.of(
          "attacks",
          "broken",
          "mistakes",
          "mapped-wrong",
          "lookups",
          "conformance",
          "conformance-pages",
          "conformance-harm");

  /** The applications that start everywhere. */
  static final List<String> RIGHT =
      List.of(
          "lookups",
          "conformance",
          "conformance-pages",
          "conformance-harm",
          "dropin",
          "readme-plain",
          "readme-rules",
          "reference");

  private WebApps() {}

  /** Lays out every application in a folder and returns the paths of all. */
  static List<String> layOut(Path below) {
    for (String name : NAMES) {
      layOut(name, LIBRARIES, below.resolve(name));
    }
    layOut("dropin", "drop-in-lib", below.resolve("dropin"));
    layOut("redeployed", LIBRARIES, below.resolve("limited"));
    asDocumented("readme", below.resolve("readme-plain"), QUICK_START);
    asDocumented("readme", below.resolve("readme-rules"), QUICK_START, RULES);
    asDocumented("reference", below.resolve("reference"), QUICK_START, REFERENCE_PAGES);
    return BuildFolders.in(below).stream().map(Path::toString).toList();
  }

  /** Lays out every application, and the one that writes the log; returns the folders of all. */
  static List<Path> layOutForServer(Path below) {
    layOut("log-file", LIBRARIES, below.resolve("log-file"));
    return layOut(below).stream().map(Path::of).toList();
  }

  /** Lays out the application that is deployed many times, and returns its path. */
  static Path layOutRedeployed(Path app) {
    layOut("redeployed", "drop-in-lib", app);
    return app;
  }

  /**
   * Lays out the application that is attacked, and that which is deployed many times with the
   * drop-in jar. Returns the path of each, in this order.
   */
  static List<String> layOutAttacked(Path below) {
    layOut("attacks", LIBRARIES, below.resolve("attacks"));
    layOut("redeployed", "drop-in-lib", below.resolve("redeployed"));
    return List.of(below.resolve("attacks").toString(), below.resolve("redeployed").toString());
  }

  private static void layOut(String name, String libraries, Path app) {
    BuildFolders.copy(BuildFolders.WEBAPPS.resolve(name), app);
    BuildFolders.copy(BuildFolders.CONTAINERS.resolve(libraries), app.resolve("WEB-INF/lib"));
    BuildFolders.copyClasses("org.errata.servlet.conformance.app", app.resolve("WEB-INF/classes"));
  }

  /** Lays out an application whose {@code web.xml} has what readers paste. */
  private static void asDocumented(String name, Path app, DocumentedXml... parts) {
    layOut(name, LIBRARIES, app);
    Path webXml = app.resolve("WEB-INF/web.xml");
    String pasted = Stream.of(parts).map(DocumentedXml::text).collect(Collectors.joining());
    try {
      String template = Files.readString(webXml);
      Files.writeString(webXml, template.replace("@DOCUMENTED@", pasted));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
