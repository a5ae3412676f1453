/**
 * The error catalogue, the rules and the representations of Errata: pure Java, without any
 * dependency.
 */
module org.errata.core {
  exports org.errata.catalogue;
  exports org.errata.json;
  exports org.errata.report;
  exports org.errata.representation;
  exports org.errata.rule;
}
