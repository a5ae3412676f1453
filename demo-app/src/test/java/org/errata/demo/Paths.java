package org.errata.demo;

/** The paths of the tax API. */
final class Paths {

  static final String HEALTHCHECK = "/api/v2/Healthcheck";
  static final String SERVICEINFO = "/api/v2/afc/serviceinfo";
  static final String CALCTAXES = "/api/v2/afc/calctaxes";
  static final String COMMIT = "/api/v2/afc/commit";
  static final String TAXTYPE = "/api/v2/afc/taxtype/";

  private Paths() {}
}
