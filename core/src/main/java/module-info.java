/**
 * The error catalogue, the rules and the representations of Errata: pure Java, without any
 * dependency.
 */
@SuppressWarnings("module") // the module that has org.errata.text is built after this one
module org.errata.core {
  exports org.errata.catalogue;
  exports org.errata.compare;
  exports org.errata.export;
  exports org.errata.json;
  exports org.errata.report;
  exports org.errata.representation;
  exports org.errata.rule;
  exports org.errata.usage;
  exports org.errata.text to
      org.errata.servlet;
}
