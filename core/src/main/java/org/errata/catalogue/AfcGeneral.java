package org.errata.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;

/** The entries of the built-in catalogue. Messages and summaries are the API's, to the letter. */
final class AfcGeneral {

  private static final String RETRY =
      "Send the request again after a pause that grows with each attempt, 5 to 10 times at most.";
  private static final String WORK_OFFLINE =
      "If that does not help, work offline and send the requests later.";

  private AfcGeneral() {}

  static Catalogue catalogue() {
    return Catalogue.of("afc-general", "General errors", entries())
        .withFitting(List.of(translation(Locale.GERMAN), translation(Locale.FRENCH)));
  }

  private static Translation translation(Locale language) {
    String file = "errors_" + language.toLanguageTag() + ".properties";
    try (InputStream in = AfcGeneral.class.getResourceAsStream(file)) {
      return new Translation(
          language, new PropertyResourceBundle(new InputStreamReader(in, UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static List<Entry> entries() {
    return List.of(
        Entry.of("forbidden", 403, "Forbidden")
            .withCode(403)
            .withSummary("The request has been denied")
            .withDescription(
                "The client has sent too much data: more than 20,000 transactions in 5 minutes.")
            .withHowToResolve(
                "Wait for the time that Retry-After names, then send the request again.",
                "Spread the transactions over a longer time.")
            .build(),
        Entry.of("internal-server-error", 500, "Internal Server Error")
            .withCode(500)
            .withSummary("A problem has occurred with the service")
            .withDescription("The service met a condition that it was not prepared for.")
            .withHowToResolve(RETRY, WORK_OFFLINE)
            .build(),
        Entry.of("service-unavailable", 503, "Service Unavailable")
            .withCode(503)
            .withSummary("The service is unavailable")
            .withDescription("The service cannot answer for the moment, or did not answer in time.")
            .withHowToResolve(RETRY, WORK_OFFLINE)
            .build(),
        Entry.of("unauthorized", 401, "Unauthorized")
            .withCategory("Authentication")
            .withCode(401)
            .withSummary("Not properly authenticated with REST v2 or problems in the header")
            .withDescription(
                "The credentials are missing or wrong, client_id is missing or unknown,"
                    + " or client_profile_id is not a valid number.")
            .withHowToResolve(
                "Send 'Authorization: Basic' followed by the Base64 of user:password,"
                    + " or the same Base64 in the header api_key.",
                "Mind the case of the password; that of the user name does not matter.",
                "Send the header client_id, and client_profile_id as a whole number or not at all.")
            .withHeader("WWW-Authenticate", HttpStatusRegistry.CHALLENGE)
            .build(),
        Entry.of("profile-id-not-found", 400, "Profile ID not found.")
            .withCategory("Header")
            .withSummary("Client Profile passed in the header is not valid")
            .withDescription(
                "The number in the header client_profile_id is not a profile of this client.")
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
