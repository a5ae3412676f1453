package org.errata.rule;

import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;

/** The entries that rules answer with. */
final class Entries {

  static final Entry FORBIDDEN = Catalogue.afcGeneral().entry("forbidden");
  static final Entry UNAUTHORIZED = Catalogue.afcGeneral().entry("unauthorized");
  static final Entry PROFILE_ID_NOT_FOUND = Catalogue.afcGeneral().entry("profile-id-not-found");
  static final Entry REQUEST_BODY_CANNOT_BE_EMPTY =
      Catalogue.afcGeneral().entry("request-body-cannot-be-empty");

  private Entries() {}
}
