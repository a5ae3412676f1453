/** Responds to every error of a Jakarta Servlet application with an entry of the catalogue. */
module org.errata.servlet {
  requires transitive org.errata.core;
  requires transitive jakarta.servlet;
  requires jakarta.json.bind;
  requires java.xml;

  exports org.errata.servlet;

  provides jakarta.servlet.ServletContainerInitializer with
      org.errata.servlet.startup.ContainerInitializer;
}
