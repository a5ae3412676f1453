package org.errata.servlet.conformance.attacks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.wire.RawRequest;

/** Everything in a request that some map may be keyed by, or some cache may keep. */
final class UniqueInputs {

  /** Makes a request that has a text somewhere. */
  @FunctionalInterface
  interface Input {
    RawRequest with(String text);
  }

  private static final int MAX_PATH = 2_000;
  private static final RawRequest FAILING = RawRequest.get("/attacks/exceptions/throw/PLAIN");
  private static final RawRequest MISSING = RawRequest.get("/attacks/nowhere");
  private static final RawRequest ENTRY = page("forbidden");
  private static final RawRequest RULED = ApiRequests.to("/attacks/rules/x").body(ApiRequests.BODY);

  private final Map<String, Input> inputs = new LinkedHashMap<>();

  private UniqueInputs() {}

  static Map<String, Input> all() {
    UniqueInputs all = new UniqueInputs();
    all.addPages();
    all.addFields();
    all.addClients();
    return all.inputs;
  }

  private void addPages() {
    for (String page : new String[] {"", "forbidden", "catalogue.json", "catalogue.csv"}) {
      addField(page(page).method("HEAD"), "Host");
    }
    addField(ENTRY, "X-Forwarded-Host");
    addField(ENTRY, "Accept-Language");
    addField(ENTRY, "If-None-Match");
    inputs.put("a page", text -> page(shortened(text)));
    inputs.put("a search", text -> page("?q=" + text));
    inputs.put("a search for a code", text -> page("?code=" + text));
    inputs.put("a language", text -> page("forbidden?lang=" + text));
  }

  private void addFields() {
    for (String name :
        new String[] {
          "Host", "X-Request-Id", "traceparent", "Accept", "Accept-Language", "Cookie", "User-Agent"
        }) {
      addField(FAILING, name);
    }
    addField(MISSING, "Accept");
    inputs.put("a path", text -> RawRequest.get("/attacks/" + shortened(text)));
    inputs.put("a query", text -> RawRequest.get(MISSING.target() + "?" + text));
    inputs.put("a method", text -> MISSING.method(text));
    inputs.put("a field's name", text -> FAILING.with(text, "x"));
  }

  private void addClients() {
    for (String name :
        new String[] {"client_id", "client_profile_id", "api_key", "Content-Type", "Cookie"}) {
      addField(RULED, name);
    }
    addField(RULED.without("Authorization"), "api_key");
    inputs.put(
        "a user",
        // base64 is longer by a third
        text ->
            RULED.withOnly(
                "Authorization", ApiRequests.basic(text.substring(text.length() / 4) + ":x")));
  }

  private void addField(RawRequest request, String name) {
    UnaryOperator<String> value =
        switch (name) {
          case "Accept" -> text -> "text/" + text;
          case "Cookie" -> text -> "JSESSIONID=" + text;
          default -> UnaryOperator.identity();
        };
    inputs.put(
        name + " of " + request.method() + " " + request.target(),
        text -> request.withOnly(name, value.apply(text)));
  }

  /** Undertow itself keeps the paths of the latest requests, whatever their length. */
  private static String shortened(String path) {
    return path.substring(0, Math.min(path.length(), MAX_PATH));
  }

  private static RawRequest page(String name) {
    return RawRequest.get("/attacks/errors/" + name);
  }
}
