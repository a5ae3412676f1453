/** Answers every error of a Jakarta Servlet application from the error catalogue. */
module org.errata.servlet {
  requires transitive org.errata.core;
  requires transitive jakarta.servlet;
  requires jakarta.json.bind;
  requires java.xml;

  exports org.errata.servlet;
}
