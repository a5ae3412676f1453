package org.errata.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.server.Request;
import org.errata.adapters.DropInJar;
import org.errata.adapters.SocketResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drop-in jar in {@code $JETTY_BASE/lib/errata}. */
class JettyDropInIT {

  @Test
  void has_no_class_that_an_application_may_have() throws Exception {
    try (DropInJar jar = DropInJar.open()) {
      assertThat(jar.names())
          .filteredOn(name -> name.endsWith(".class"))
          .hasSizeGreaterThan(100)
          .allMatch(name -> name.startsWith("org/errata/jetty/"));
    }
  }

  @Test
  void has_the_module_and_nothing_that_applications_run() throws Exception {
    try (DropInJar jar = DropInJar.open()) {
      assertThat(jar.names())
          .contains("modules/errata.mod", "etc/errata.xml")
          .noneMatch(name -> name.startsWith("META-INF/services/jakarta."))
          .doesNotContain("META-INF/web-fragment.xml");
    }
  }

  @Test
  void needs_nothing_else_of_errata_and_no_servlet_api(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("errors.json"),
            """
            {"name": "house", "errors": [{"id": "not-found", "status": 404, "message": "Nothing here."}]}
            """);
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (DropInJar jar = DropInJar.open("jakarta.")) {
      Thread.currentThread().setContextClassLoader(jar.loader());
      Request.Handler handler =
          jar.instance("org.errata.jetty.ErrataErrorHandler", Request.Handler.class);
      handler
          .getClass()
          .getMethod("setCatalogue", String.class)
          .invoke(handler, "afc-general, " + file);
      try (EmbeddedServer server = new EmbeddedServer(handler)) {
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
