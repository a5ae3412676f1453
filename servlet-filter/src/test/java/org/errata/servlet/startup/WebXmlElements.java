package org.errata.servlet.startup;

/** Elements of a {@code web.xml}. */
final class WebXmlElements {

  static final String ASYNC = "<async-supported>true</async-supported>";
  static final String ALL_DISPATCHERS =
      "<dispatcher>REQUEST</dispatcher><dispatcher>ASYNC</dispatcher><dispatcher>ERROR</dispatcher>";
  static final String ERRORS = errors(ASYNC);
  static final String ERRORS_MAPPED = mapping("errors", "/*", ALL_DISPATCHERS);
  static final String RULES = rules(ASYNC);
  static final String RULES_MAPPED = mapping("api", "/api/*", "");
  static final String OTHER =
      filter("other", "conformance.app.errors.FaultyFilter", "") + mapping("other", "/*", "");
  static final String REFERENCE =
      "<servlet><servlet-name>reference</servlet-name>"
          + "<servlet-class>org.errata.servlet.ErrorReferenceServlet</servlet-class></servlet>";
  static final String ERROR_PAGE = errorPage("/errata/error");

  private WebXmlElements() {}

  static String errors(String content) {
    return filter("errors", "ErrorHandlingFilter", content);
  }

  static String rules(String content) {
    return filter("api", "RequestValidationFilter", content);
  }

  private static String filter(String name, String type, String content) {
    return "<filter><filter-name>%s</filter-name><filter-class>org.errata.servlet.%s</filter-class>%s</filter>"
        .formatted(name, type, content);
  }

  static String mapping(String filter, String pattern, String dispatchers) {
    return "<filter-mapping><filter-name>%s</filter-name><url-pattern>%s</url-pattern>%s</filter-mapping>"
        .formatted(filter, pattern, dispatchers);
  }

  static String servlet(String name, String pattern) {
    return "<servlet-mapping><servlet-name>%s</servlet-name><url-pattern>%s</url-pattern></servlet-mapping>"
        .formatted(name, pattern);
  }

  static String errorPage(String location) {
    return "<error-page><location>%s</location></error-page>".formatted(location);
  }

  static String initParam(String name, String value) {
    return param("init-param", name, value);
  }

  static String contextParam(String name, String value) {
    return param("context-param", name, value);
  }

  private static String param(String element, String name, String value) {
    return "<%1$s><param-name>%2$s</param-name><param-value>%3$s</param-value></%1$s>"
        .formatted(element, name, value);
  }
}
