package org.errata.servlet.springboot;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Map;
import org.apache.tomcat.util.descriptor.web.MultipartDef;
import org.apache.tomcat.util.descriptor.web.ServletDef;
import org.apache.tomcat.util.descriptor.web.WebXml;

/** The servlets of a {@code web.xml}, which are made when they are first asked for. */
final class RegisteredServlets {

  private RegisteredServlets() {}

  static void add(WebXml webXml, ServletContext context) {
    for (ServletDef servlet : webXml.getServlets().values()) {
      String name = servlet.getServletName();
      ServletRegistration.Dynamic added = context.addServlet(name, servlet.getServletClass());
      added.setInitParameters(servlet.getParameterMap());
      added.setAsyncSupported(Boolean.TRUE.equals(servlet.getAsyncSupported()));
      if (servlet.getMultipartDef() != null) {
        added.setMultipartConfig(multipart(servlet.getMultipartDef()));
      }
      webXml.getServletMappings().entrySet().stream()
          .filter(mapping -> mapping.getValue().equals(name))
          .map(Map.Entry::getKey)
          .forEach(added::addMapping);
    }
  }

  private static MultipartConfigElement multipart(MultipartDef def) {
    return new MultipartConfigElement(
        "", limit(def.getMaxFileSize()), limit(def.getMaxRequestSize()), 0);
  }

  private static long limit(String value) {
    return value == null ? -1 : Long.parseLong(value);
  }
}
