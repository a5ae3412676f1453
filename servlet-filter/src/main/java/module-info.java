/** Answers every error of a Jakarta Servlet application from the error catalogue. */
module org.errata.servlet {
  requires transitive org.errata.core;
  requires transitive jakarta.servlet;
  requires jakarta.json.bind;

  exports org.errata.servlet;
}
