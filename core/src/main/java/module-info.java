/**
 * The error catalogue, the rules and the representations of Errata: pure Java, without any
 * dependency.
 */
@SuppressWarnings("module") // the modules that use org.errata.internal are built after this one
module org.errata.core {
  exports org.errata;
  exports org.errata.afc;
  exports org.errata.catalogue;
  exports org.errata.compare;
  exports org.errata.envelope;
  exports org.errata.export;
  exports org.errata.internal to
      org.errata.servlet,
      org.errata.testing;
  exports org.errata.json;
  exports org.errata.representation;
  exports org.errata.response;
  exports org.errata.rule;
}
