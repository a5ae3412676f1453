/** The error catalogue, the rules and the representations of Errata. Pure Java. */
module org.errata.core {
  exports org.errata.json;
}
