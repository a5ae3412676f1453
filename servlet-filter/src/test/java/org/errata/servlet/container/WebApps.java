package org.errata.servlet.container;

import java.nio.file.Path;
import java.util.List;

/** The web applications, as a container finds them: folders with WEB-INF. */
final class WebApps {

  private static final List<String> NAMES = List.of("app", "pages", "broken");

  private WebApps() {}

  /** Lays out every application below a folder and returns their paths. */
  static List<String> layOut(Path below) {
    return NAMES.stream().map(name -> layOut(name, below.resolve(name)).toString()).toList();
  }

  private static Path layOut(String name, Path app) {
    Folders.copy(Folders.WEBAPPS.resolve(name), app);
    Folders.copy(Folders.CONTAINERS.resolve("web-inf-lib"), app.resolve("WEB-INF/lib"));
    Folders.copyClasses("org.errata.servlet.webapp", app.resolve("WEB-INF/classes"));
    return app;
  }
}
