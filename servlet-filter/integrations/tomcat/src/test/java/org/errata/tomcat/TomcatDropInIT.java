package org.errata.tomcat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Valve;
import org.errata.adapters.DropInJar;
import org.errata.adapters.SocketResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drop-in jar in {@code $CATALINA_BASE/lib}. */
class TomcatDropInIT {

  @Test
  void has_no_class_that_an_application_may_have() throws Exception {
    try (DropInJar jar = DropInJar.open()) {
      assertThat(jar.names())
          .filteredOn(name -> name.endsWith(".class"))
          .hasSizeGreaterThan(100)
          .allMatch(name -> name.startsWith("org/errata/tomcat/"));
    }
  }

  @Test
  void has_nothing_that_applications_run() throws Exception {
    try (DropInJar jar = DropInJar.open()) {
      assertThat(jar.names())
          .filteredOn(name -> name.startsWith("META-INF/"))
          .noneMatch(name -> name.startsWith("META-INF/services/jakarta."))
          .doesNotContain("META-INF/web-fragment.xml");
    }
  }

  @Test
  void needs_nothing_else_of_errata(@TempDir Path base) throws Exception {
    Files.writeString(
        base.resolve("errors.json"),
        """
        {"name": "house", "errors": [{"id": "not-found", "status": 404, "message": "Nothing here."}]}
        """);
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (DropInJar jar = DropInJar.open()) {
      Thread.currentThread().setContextClassLoader(jar.loader());
      Valve valve = jar.instance("org.errata.tomcat.ErrataValve", Valve.class);
      valve
          .getClass()
          .getMethod("setCatalogue", String.class)
          .invoke(valve, "afc-general, errors.json");
      try (EmbeddedTomcat server = new EmbeddedTomcat(base, valve)) {
        SocketResponse outside = server.start().client().request("GET /nowhere");
        SocketResponse refused =
            server.client().request("GET /a[b", "Accept: text/plain", "Accept-Language: de");

        assertThat(outside.body()).isEqualTo("{\"err\":[{\"msg\":\"Nothing here.\"}]}");
        assertThat(refused.body()).isEqualTo("Fehlerhafte Anfrage");
      }
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
