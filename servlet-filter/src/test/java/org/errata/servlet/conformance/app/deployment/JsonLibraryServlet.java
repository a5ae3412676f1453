package org.errata.servlet.conformance.app.deployment;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Uses the JSON-B and the Jackson of the application and returns their jar names. */
public final class JsonLibraryServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      response
          .getWriter()
          .print(request.getPathInfo().equals("/jackson") ? byJackson() : byJsonb());
    } catch (ReflectiveOperationException e) {
      throw new ServletException(e);
    }
  }

  private static String byJsonb() {
    Jsonb jsonb = JsonbBuilder.create();
    return jsonb.toJson(List.of(1, 2)) + " by " + jarOf(jsonb.getClass());
  }

  /** Uses reflection, since the tests are not compiled against Jackson. */
  private static String byJackson() throws ReflectiveOperationException {
    Class<?> type = Class.forName("com.fasterxml.jackson.databind.ObjectMapper");
    Object mapper = type.getConstructor().newInstance();
    Object json = type.getMethod("writeValueAsString", Object.class).invoke(mapper, List.of(1, 2));
    return json + " by " + jarOf(type);
  }

  private static String jarOf(Class<?> type) {
    String location = type.getProtectionDomain().getCodeSource().getLocation().getPath();
    return Path.of(location).getFileName().toString();
  }
}
