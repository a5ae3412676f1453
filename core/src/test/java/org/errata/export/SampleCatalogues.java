package org.errata.export;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;

/** Catalogues and publications for tests. */
final class SampleCatalogues {

  private SampleCatalogues() {}

  /** Returns a catalogue whose entries need escaping. */
  static Catalogue odd() {
    return Catalogue.of(
        "odd",
        "Odd <b>errors</b> & \"others\"",
        List.of(
            Entry.of("quotes-json", 400, "Unknown field {field} in {\"ctry\":\"XXX\"}")
                .withCode(-1)
                .withSummary("<script>alert(1)</script> *not* _bold_, client_id")
                .withDescription("# no heading\r\n1. no list")
                .withHowToResolve("- one", "2) two", "C:\\temp")
                .withSince("1.2")
                .build(),
            Entry.of("same-code", 404, "=1+1")
                .withCode(-1)
                .withCategory("@odd")
                .withHeader("Retry-After", "30")
                .withHeader("X-Own", "a\"b")
                .withException("com.example.OddException")
                .withLogLevel(Level.WARNING)
                .withTrace(true)
                .build(),
            Entry.of("no-code", 429, "say \"hi\", \\ \ud83d\ude00").build(),
            Entry.of("unauthorized", 401, "No").build(),
            Entry.of("allow", 405, "<>").withCode(Integer.MIN_VALUE).build()));
  }

  /** Returns a catalogue with codes of both types, members, and what to send again. */
  static Catalogue withTextCode() {
    return Catalogue.of(
        "orders",
        "Orders",
        List.of(
            Entry.of("no-order", 404, "No order {id}")
                .withCode("ORDER_NOT_FOUND")
                .withMember("id")
                .withMember("shop")
                .withRetryable(false)
                .build(),
            Entry.of("too-many", 429, "Too many")
                .withCode(-7)
                .withRetryAfter(30)
                .withHeader("X-Own", "1")
                .build()));
  }

  static Publication published(Catalogue catalogue) {
    return new Publication(
        catalogue, Locale.ENGLISH, "https://api.example.com/app/errors", "X-Request-Id");
  }
}
