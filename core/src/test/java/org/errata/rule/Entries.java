package org.errata.rule;

import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Entry;

/** The entries that rules answer with. */
final class Entries {

  static final Entry FORBIDDEN = AfcGeneral.catalogue().entry("forbidden");
  static final Entry UNAUTHORIZED = AfcGeneral.catalogue().entry("unauthorized");
  static final Entry PROFILE_ID_NOT_FOUND = AfcGeneral.catalogue().entry("profile-id-not-found");
  static final Entry REQUEST_BODY_CANNOT_BE_EMPTY =
      AfcGeneral.catalogue().entry("request-body-cannot-be-empty");

  private Entries() {}
}
