/**
 * The error catalogue, the rules and the representations of Errata: pure Java, without any
 * dependency.
 */
@SuppressWarnings("module") // the module that has org.errata.internal is built after this one
module org.errata.core {
  exports org.errata;
  exports org.errata.catalogue;
  exports org.errata.compare;
  exports org.errata.export;
  exports org.errata.internal to
      org.errata.servlet;
  exports org.errata.json;
  exports org.errata.response;
  exports org.errata.representation;
  exports org.errata.rule;
  exports org.errata.usage;
}
