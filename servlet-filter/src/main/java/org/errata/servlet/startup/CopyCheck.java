package org.errata.servlet.startup;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.errata.servlet.catalogfile.ConfigurationProblems;

/**
 * Finds a second copy of Errata on the class path: two versions, the drop-in jar beside the others,
 * or a copy of the container beside that of the application.
 */
final class CopyCheck {

  /** One class of each jar; the drop-in jar has both. */
  private static final List<String> CLASSES =
      List.of("org/errata/servlet/ErrorHandlingFilter.class", "org/errata/Problem.class");

  private CopyCheck() {}

  static void run(ServletContext context, ConfigurationProblems points) {
    ClassLoader ofContext = context.getClassLoader();
    ClassLoader loader = ofContext == null ? CopyCheck.class.getClassLoader() : ofContext;
    for (String file : CLASSES) {
      Set<String> places = places(loader, file);
      if (places.size() > 1) {
        points.addPoint(
            "class path",
            "has Errata %d times, and any of them may be used; remove all but one of %s"
                .formatted(places.size(), String.join(" and ", places)));
        return;
      }
    }
  }

  private static Set<String> places(ClassLoader loader, String file) {
    Set<String> places = new LinkedHashSet<>();
    try {
      for (URL url : Collections.list(loader.getResources(file))) {
        places.add(url.toString().replaceFirst("^jar:", "").replaceFirst("!?/" + file + "$", ""));
      }
    } catch (IOException notFound) {
      // there may be a second copy, and nobody can tell
    }
    return places;
  }
}
