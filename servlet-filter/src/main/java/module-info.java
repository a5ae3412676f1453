/** Responds to every error of a Jakarta Servlet application with an entry of the catalogue. */
@SuppressWarnings("module") // the adapters are built after this one
module org.errata.servlet {
  requires transitive org.errata.core;
  requires transitive jakarta.servlet;
  requires jakarta.json.bind;
  requires java.xml;

  exports org.errata.servlet;
  exports org.errata.servlet.catalogfile to
      org.errata.spring;
  exports org.errata.servlet.config to
      org.errata.spring;
  exports org.errata.servlet.adapter to
      org.errata.jetty,
      org.errata.tomcat;
  exports org.errata.servlet.message to
      org.errata.jetty,
      org.errata.tomcat;

  provides jakarta.servlet.ServletContainerInitializer with
      org.errata.servlet.startup.ContainerInitializer;
}
