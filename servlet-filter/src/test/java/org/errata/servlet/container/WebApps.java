package org.errata.servlet.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The web applications, as a container finds them: folders with WEB-INF. */
final class WebApps {

  private static final String LIBRARIES = "web-inf-lib";
  private static final List<String> NAMES =
      List.of(
          "broken", "mistakes", "lookups", "conformance", "conformance-pages", "conformance-harm");

  private WebApps() {}

  /** Lays out every application below a folder and returns their paths. */
  static List<String> layOut(Path below) {
    for (String name : NAMES) {
      layOut(name, LIBRARIES, below.resolve(name));
    }
    layOut("dropin", "drop-in-lib", below.resolve("dropin"));
    fromReadme("readme", below.resolve("readme-plain"), 0);
    fromReadme("readme", below.resolve("readme-rules"), 1);
    fromReadme("reference", below.resolve("reference"), 0, 2);
    return Folders.in(below).stream().map(Path::toString).toList();
  }

  private static void layOut(String name, String libraries, Path app) {
    Folders.copy(Folders.WEBAPPS.resolve(name), app);
    Folders.copy(Folders.CONTAINERS.resolve(libraries), app.resolve("WEB-INF/lib"));
    Folders.copyClasses("org.errata.servlet.conformance.app", app.resolve("WEB-INF/classes"));
  }

  /** An application with what the README tells its readers to paste. */
  private static void fromReadme(String name, Path app, int... blocks) {
    layOut(name, LIBRARIES, app);
    Path webXml = app.resolve("WEB-INF/web.xml");
    try {
      String template = Files.readString(webXml);
      StringBuilder pasted = new StringBuilder();
      for (int block : blocks) {
        pasted.append(Readme.webXml(block));
      }
      Files.writeString(webXml, template.replace("@README@", pasted));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
