package org.errata.afc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.HttpStatuses;
import org.errata.catalogue.Translation;
import org.errata.internal.BundleFile;

/**
 * The built-in catalogue {@code afc-general}: the six general errors of REST v2. Messages and
 * summaries are quoted from that API; descriptions and steps are true for every application that
 * uses the catalogue.
 */
public final class AfcGeneral {

  private static final String WAIT =
      "If the response has a Retry-After field, wait that long, then send the request again.";
  private static final String WORK_OFFLINE =
      "If the problem persists and the client can work offline, send the requests later.";

  private static final Catalogue CATALOGUE =
      HttpStatuses.withTranslatedNames(
          Catalogue.of("afc-general", "General errors", translatedEntries()));

  private AfcGeneral() {}

  /**
   * Returns the catalogue, in English, German and French.
   *
   * @return always the same catalogue
   */
  public static Catalogue catalogue() {
    return CATALOGUE;
  }

  private static List<Entry> translatedEntries() {
    Translation german = translation(Locale.GERMAN);
    Translation french = translation(Locale.FRENCH);
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : entries()) {
      entries.add(french.applyTo(german.applyTo(entry)));
    }
    return entries;
  }

  private static Translation translation(Locale language) {
    return new Translation(
        language,
        BundleFile.read(
            "errors_" + language + ".properties", AfcGeneral.class::getResourceAsStream));
  }

  private static List<Entry> entries() {
    return List.of(
        Entry.of("forbidden", 403, "Forbidden")
            .withCode(403)
            .withSummary("The request has been denied")
            .withDescription(
                "The service refuses the request. With REST v2, one reason is too much data:"
                    + " more than 20,000 transactions of a client in 5 minutes.")
            .withHowToResolve(
                WAIT,
                "If the client has sent too much data, spread it over a longer time.",
                "Otherwise check that the client is allowed to make this request.")
            .build(),
        Entry.of("internal-server-error", 500, "Internal Server Error")
            .withCode(500)
            .withSummary("A problem has occurred with the service")
            .withDescription("The service met a condition that it was not prepared for.")
            .withHowToResolve(
                "Send the request again after a pause that grows with each attempt, 5 to 10 times at most.",
                WORK_OFFLINE)
            .build(),
        Entry.of("service-unavailable", 503, "Service Unavailable")
            .withCode(503)
            .withSummary("The service is unavailable")
            .withDescription(
                "The service cannot respond at the moment, or did not respond in time.")
            .withHowToResolve(
                WAIT,
                "Otherwise send the request again after a pause that grows with each attempt, 5 to 10 times at most.",
                WORK_OFFLINE)
            .build(),
        Entry.of("unauthorized", 401, "Unauthorized")
            .withCategory("Authentication")
            .withCode(401)
            .withSummary("Not properly authenticated with REST v2 or problems in the header")
            .withDescription(
                "The credentials are missing or wrong, or the header fields that identify the"
                    + " client are.")
            .withHowToResolve(
                "Send the credentials in the way that the API requires; with REST v2 that is"
                    + " 'Authorization: Basic' followed by the Base64 of user:password, or the"
                    + " same Base64 in the header api_key.",
                "Check upper and lower case in the password; with REST v2 they do not matter in"
                    + " the user name.",
                "With REST v2, send the header client_id, and client_profile_id as a whole number"
                    + " or not at all.")
            .build(),
        Entry.of("profile-id-not-found", 400, "Profile ID not found.")
            .withCategory("Header")
            .withSummary("Client Profile passed in the header is not valid")
            .withDescription(
                "The number in the header for the profile (client_profile_id with REST v2) is not"
                    + " a profile of this client.")
            .withHowToResolve(
                "Send the number of one of the client's own profiles; they count from 1.",
                "Send 0, or leave the header out, for the system default profile.")
            .build(),
        Entry.of("request-body-cannot-be-empty", 400, "Request body cannot be empty.")
            .withCategory("Request")
            .withCode(-2000)
            .withSummary("Body of the API request is empty or incomplete")
            .withDescription(
                "There is no body, only white space, or JSON that is not whole,"
                    + " as when a brace or a comma is missing.")
            .withHowToResolve(
                "Check that the body is sent, and sent to its end.",
                "Check that the body is well-formed JSON in UTF-8.")
            .build());
  }
}
