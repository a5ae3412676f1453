package org.errata.rule;

import java.util.Set;
import org.errata.Problem;
import org.errata.afc.AfcGeneral;
import org.errata.afc.AfcHeaders;
import org.errata.catalogue.Entry;

/** The entries and header names that the tests of rules use. */
final class AfcEntries {

  static final Entry FORBIDDEN = AfcGeneral.catalogue().entry("forbidden");
  static final Entry UNAUTHORIZED = AfcGeneral.catalogue().entry("unauthorized");
  static final Entry PROFILE_ID_NOT_FOUND = AfcGeneral.catalogue().entry("profile-id-not-found");
  static final Entry REQUEST_BODY_CANNOT_BE_EMPTY =
      AfcGeneral.catalogue().entry("request-body-cannot-be-empty");

  static final Problem CHALLENGE =
      Problem.of(UNAUTHORIZED)
          .withHeader("WWW-Authenticate", "Basic realm=\"api\", charset=\"UTF-8\"");

  static final ClientHeaders HEADERS =
      new ClientHeaders(AfcHeaders.CLIENT_ID, AfcHeaders.CLIENT_PROFILE_ID, AfcHeaders.API_KEY);

  static final ClientHeaders OTHER_HEADERS =
      new ClientHeaders("X-Client", "X-Profile", "X-Credentials");

  private AfcEntries() {}

  /** Returns the body rule with the entries of the catalogue. */
  static JsonBodyPresentAndWhole bodyRule(Set<String> methods, ContentCodings codings) {
    return new JsonBodyPresentAndWhole(
        methods,
        codings,
        REQUEST_BODY_CANNOT_BE_EMPTY,
        AfcGeneral.catalogue().byStatus(400),
        AfcGeneral.catalogue().byStatus(415));
  }
}
