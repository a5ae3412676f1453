package org.errata.demo.page;

import java.util.List;

/** The requests that the page offers. */
final class Examples {

  private static final String CALCTAXES = "/api/v2/afc/calctaxes";
  private static final String TWO_ITEMS =
      """
      {"inv":[{"doc":"DOC-1","itms":[
        {"ref":"a","chg":100.00,"line":1,"tran":19,"serv":6},
        {"ref":"b","chg":19.99,"line":2,"tran":2,"serv":6}]}]}""";
  private static final String NOT_WHOLE = "{\"inv\":[{\"doc\":\"DOC-1\",\"itms\":[";

  private Examples() {}

  static List<Example> catalogued() {
    return List.of(
        Example.get(
                "forbidden",
                "Use up a quota",
                "Sends until the quota of this path is used up: 3 requests in 10 seconds. The tax"
                    + " API has one as well, of 20,000 in 5 minutes unless the demo was started"
                    + " with another.",
                "/faults/quota")
            .upTo(4),
        Example.get(
            "internal-server-error",
            "Let the application throw",
            "The exception tells where a database is. Its answer does not.",
            "/faults/exception"),
        Example.get(
            "service-unavailable",
            "Ask while it is unavailable",
            "The application says that it is back in 30 seconds; the answer passes that on.",
            "/faults/unavailable?seconds=30"),
        Example.post(
                "unauthorized",
                "Send a wrong password",
                "The user name ignores case, the password does not.",
                CALCTAXES,
                TWO_ITEMS)
            .withHeader("Authorization", "Basic ZGVtb0BleGFtcGxlLmNvbTpTRUNSRVQ="),
        Example.post(
                "profile-id-not-found",
                "Name a profile that is not the client's",
                "This client has the profiles 1 and 2.",
                CALCTAXES,
                TWO_ITEMS)
            .withHeader("client_profile_id", "7"),
        Example.post(
            "request-body-cannot-be-empty",
            "Send JSON that is not whole",
            "The brackets are never closed. The application does not get to see the request.",
            CALCTAXES,
            NOT_WHOLE),
        Example.get(
                "tax-type-not-found",
                "Look up a tax type that is none",
                "The entry is in the demo's own catalogue file; its message names what was asked"
                    + " for.",
                "/api/v2/afc/taxtype/99")
            .withCredentials());
  }

  static List<Example> others() {
    return List.of(
        Example.get("not-found", "Ask for an unknown path", "There is nothing.", "/nothing/here"),
        Example.post(
                "method-not-allowed",
                "Use a wrong method",
                "The answer keeps the methods that the application allows.",
                CALCTAXES,
                "")
            .without("Content-Type")
            .withMethod("DELETE"),
        Example.post(
                "unsupported-media-type", "Send XML", "The API takes JSON.", CALCTAXES, "<inv/>")
            .withHeader("Content-Type", "text/xml"),
        Example.get(
            "async-timeout",
            "Wait for an answer that never comes",
            "An asynchronous request whose time is over after 300 milliseconds.",
            "/faults/async-timeout"),
        Example.get(
            "async-exception",
            "Let another thread throw",
            "An asynchronous request whose thread fails.",
            "/faults/async-exception"),
        Example.get(
            "error", "Let the application throw an Error", "Not an Exception.", "/faults/error"),
        Example.get(
            "empty-status",
            "Set a status and nothing else",
            "The application sets 502 and writes nothing: the answer is filled in.",
            "/faults/empty-status?status=502"),
        Example.get(
            "gone-for-good",
            "Ask for what is unavailable for good",
            "Permanently unavailable means that there is nothing any more.",
            "/faults/unavailable"),
        Example.get(
            "after-commit",
            "Fail in the middle of an answer",
            "Status and half a body are sent when it fails: the connection breaks, so that nobody"
                + " takes the half for the whole.",
            "/faults/after-commit"));
  }

  static List<Example> successes() {
    return List.of(
        Example.get("healthcheck", "Check the health", "No credentials.", "/api/v2/Healthcheck"),
        Example.post(
            "calctaxes", "Calculate taxes", "Two items, one tax each.", CALCTAXES, TWO_ITEMS),
        Example.post(
            "commit",
            "Commit a document",
            "The service information tells how many are.",
            "/api/v2/afc/commit",
            "{\"doc\":\"DOC-1\",\"cmmt\":true}"),
        Example.get(
                "serviceinfo",
                "Ask for service information",
                "With credentials.",
                "/api/v2/afc/serviceinfo")
            .withCredentials(),
        Example.get(
                "taxtype", "Look up a tax type", "There are 1, 2 and 3.", "/api/v2/afc/taxtype/1")
            .withCredentials());
  }
}
