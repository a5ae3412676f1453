/** Responds with the error catalogue to what Jetty refuses before any filter. */
module org.errata.jetty {
  requires org.errata.servlet;
  requires transitive org.eclipse.jetty.server;

  exports org.errata.jetty;
}
