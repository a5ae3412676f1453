package org.errata.demo.page;

import java.util.List;

/** The requests that the front page offers. */
final class ExampleRequests {

  private static final String CALCTAXES = "/api/v2/afc/calctaxes";
  private static final String TWO_ITEMS =
      """
      {"inv":[{"doc":"DOC-1","itms":[
        {"ref":"a","chg":100.00,"line":1,"tran":19,"serv":6},
        {"ref":"b","chg":19.99,"line":2,"tran":2,"serv":6}]}]}""";
  private static final String INCOMPLETE = "{\"inv\":[{\"doc\":\"DOC-1\",\"itms\":[";

  private ExampleRequests() {}

  static List<ExampleRequest> catalogued() {
    return List.of(
        ExampleRequest.get(
                "forbidden",
                "Use up a quota",
                "Sends requests until the quota of this path is used up: 3 requests in 10 seconds."
                    + " The tax API has a quota too, 20,000 in 5 minutes by default.",
                "/faults/quota")
            .upTo(4),
        ExampleRequest.get(
            "internal-server-error",
            "Let the application throw",
            "The message of the exception has the address of a database. The response does not.",
            "/faults/exception"),
        ExampleRequest.get(
            "service-unavailable",
            "Ask while it is unavailable",
            "The application will be back in 30 seconds, and Retry-After says so.",
            "/faults/unavailable?seconds=30"),
        ExampleRequest.post(
                "unauthorized",
                "Send a wrong password",
                "The user name ignores case, the password does not.",
                CALCTAXES,
                TWO_ITEMS)
            .withHeader("Authorization", "Basic ZGVtb0BleGFtcGxlLmNvbTpTRUNSRVQ="),
        ExampleRequest.post(
                "profile-id-not-found",
                "Name a profile that is not the client's",
                "This client has the profiles 1 and 2.",
                CALCTAXES,
                TWO_ITEMS)
            .withHeader("client_profile_id", "7"),
        ExampleRequest.post(
            "request-body-cannot-be-empty",
            "Send JSON that is not whole",
            "The closing brackets are missing. The application never sees the request.",
            CALCTAXES,
            INCOMPLETE),
        ExampleRequest.get(
                "tax-type-not-found",
                "Look up an unknown tax type",
                "The entry is in the catalogue file of the demo. Its message has the number that was"
                    + " requested.",
                "/api/v2/afc/taxtype/99")
            .withCredentials());
  }

  static List<ExampleRequest> others() {
    return List.of(
        ExampleRequest.get(
            "not-found", "Ask for an unknown path", "No servlet is there.", "/nothing/here"),
        ExampleRequest.post(
                "method-not-allowed",
                "Use a wrong method",
                "The response has the methods that the application allows.",
                CALCTAXES,
                "")
            .without("Content-Type")
            .withMethod("DELETE"),
        ExampleRequest.post(
                "unsupported-media-type", "Send XML", "The API takes JSON.", CALCTAXES, "<inv/>")
            .withHeader("Content-Type", "text/xml"),
        ExampleRequest.get(
            "async-timeout",
            "Wait for a timeout",
            "An asynchronous request that times out after 300 milliseconds.",
            "/faults/async-timeout"),
        ExampleRequest.get(
            "async-exception",
            "Throw in another thread",
            "An asynchronous request whose thread fails.",
            "/faults/async-exception"),
        ExampleRequest.get(
            "error", "Let the application throw an Error", "Not an Exception.", "/faults/error"),
        ExampleRequest.get(
            "empty-status",
            "Set a status and nothing else",
            "The application sets 502 and writes nothing; Errata adds the body.",
            "/faults/empty-status?status=502"),
        ExampleRequest.get(
            "gone-for-good",
            "Ask for a permanently unavailable resource",
            "The Servlet specification says 404 for permanently unavailable.",
            "/faults/unavailable"),
        ExampleRequest.get(
            "after-commit",
            "Fail in the middle of a response",
            "Status and half of the body were sent already. The connection breaks, so that the"
                + " client does not take the half for the whole.",
            "/faults/after-commit"));
  }

  static List<ExampleRequest> successes() {
    return List.of(
        ExampleRequest.get(
            "healthcheck", "Check the health", "No credentials.", "/api/v2/Healthcheck"),
        ExampleRequest.post(
            "calctaxes", "Calculate taxes", "Two items, one tax each.", CALCTAXES, TWO_ITEMS),
        ExampleRequest.post(
            "commit",
            "Commit a document",
            "The service information has the number of committed documents.",
            "/api/v2/afc/commit",
            "{\"doc\":\"DOC-1\",\"cmmt\":true}"),
        ExampleRequest.get(
                "serviceinfo",
                "Ask for service information",
                "With credentials.",
                "/api/v2/afc/serviceinfo")
            .withCredentials(),
        ExampleRequest.get(
                "taxtype",
                "Look up a tax type",
                "The tax types are 1, 2 and 3.",
                "/api/v2/afc/taxtype/1")
            .withCredentials());
  }
}
