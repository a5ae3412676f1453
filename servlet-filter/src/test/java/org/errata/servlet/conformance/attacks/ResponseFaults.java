package org.errata.servlet.conformance.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.errata.servlet.conformance.app.attacks.ForgedText;
import org.errata.servlet.conformance.attacks.Attack.Trait;
import org.errata.servlet.wire.RawResponse;
import org.errata.servlet.wire.RawResponse.Ending;

/** Finds what is wrong with a response, whatever the request was. */
final class ResponseFaults {

  /** The statuses by which a container refuses a request before any filter. */
  private static final Set<Integer> REFUSALS =
      Set.of(400, 403, 404, 405, 408, 411, 413, 414, 417, 431, 500, 501, 505);

  private static final Pattern REQUEST_ID = Pattern.compile("[-a-zA-Z0-9_.~+/=:@]{1,128}");

  /**
   * What no response has that Errata made: names of classes, frames of stacks, names of servers.
   */
  private static final Pattern INTERNALS =
      Pattern.compile(
          "\\bat [\\w.$]+\\(|\\w(Exception|Throwable)\\b|(org\\.errata|java\\.\\w|jakarta\\.servlet)"
              + "|Caused by|Jetty|Tomcat|Undertow|forged");

  private static final Pattern ACTIVE_MARKUP =
      Pattern.compile("<script|<img|<svg|<iframe|<a href=.?javascript", Pattern.CASE_INSENSITIVE);

  private ResponseFaults() {}

  /** Returns one text for each fault; none if all is well. */
  static List<String> of(Attack attack, RawResponse response, String id, String canary) {
    List<String> faults = new ArrayList<>();
    boolean byErrata = response.field("X-Request-Id") != null;
    check(faults, !response.toString().contains(canary), "it has the canary");
    check(faults, response.all("X-Forged").isEmpty(), "it has a forged header field");
    check(faults, response.all("Set-Cookie").isEmpty(), "it has a forged cookie");
    if (attack.is(Trait.COMMITTED)) {
      check(faults, response.ending() == Ending.INCOMPLETE, "it must end incomplete");
      return faults;
    }
    if (attack.is(Trait.WRAPPED)) {
      check(
          faults,
          response.status() == 500 || response.ending() != Ending.COMPLETE,
          "it is complete without an error status");
      check(faults, !INTERNALS.matcher(response.text()).find(), "it names internals");
      return faults;
    }
    check(faults, response.ending() == Ending.COMPLETE || refused(attack, response), "its ending");
    check(faults, response.status() != 0 || refused(attack, response), "there is none");
    check(
        faults,
        attack.statuses().contains(response.status()) || refused(attack, response),
        "its status is not of " + attack.statuses());
    check(
        faults,
        (attack.is(Trait.IS_ARGUMENT) && !isHtml(response))
            || !ACTIVE_MARKUP.matcher(response.text()).find(),
        "it has markup of the attack");
    if (byErrata) {
      header(faults, attack, response, id);
      leaks(faults, attack, response);
      if (!attack.request().method().equals("HEAD")) {
        BodyFaults.add(faults, response);
      }
    } else if (!refused(attack, response) && response.status() >= 400) {
      faults.add("it is not Errata's");
    }
    return faults;
  }

  private static boolean refused(Attack attack, RawResponse response) {
    return attack.is(Trait.REFUSABLE)
        && response.field("X-Request-Id") == null
        && (REFUSALS.contains(response.status()) || response.status() == 0);
  }

  private static boolean isHtml(RawResponse response) {
    return String.valueOf(response.field("Content-Type")).startsWith(MediaTypes.HTML);
  }

  private static void header(List<String> faults, Attack attack, RawResponse response, String id) {
    one(faults, response, "Cache-Control", "no-store");
    one(faults, response, "X-Content-Type-Options", "nosniff");
    List<String> ids = response.all("X-Request-Id");
    check(faults, ids.size() == 1 && REQUEST_ID.matcher(ids.get(0)).matches(), "X-Request-Id");
    check(
        faults,
        attack.is(Trait.CHOOSES_ID) || ids.equals(List.of(id)),
        "X-Request-Id is not that of the request, " + id);
    check(faults, response.all("Content-Length").size() == 1, "Content-Length");
    check(faults, response.all("Transfer-Encoding").isEmpty(), "Transfer-Encoding");
    check(faults, response.all("Content-Type").size() == 1, "Content-Type");
    check(faults, response.field("Vary") != null, "Vary");
  }

  private static void one(
      List<String> faults, RawResponse response, String field, String expected) {
    check(faults, response.all(field).equals(List.of(expected)), field);
  }

  private static void leaks(List<String> faults, Attack attack, RawResponse response) {
    String text = response.text();
    if (attack.is(Trait.IS_ARGUMENT)) {
      text = text.replace(ForgedText.LINE, "");
    }
    check(faults, !INTERNALS.matcher(text).find(), "it names internals");
    check(
        faults,
        response.header().stream().noneMatch(line -> line.value().contains("forged")),
        "a header field has text of the attack");
  }

  static void check(List<String> faults, boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
