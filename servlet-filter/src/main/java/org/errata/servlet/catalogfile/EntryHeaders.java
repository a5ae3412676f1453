package org.errata.servlet.catalogfile;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.errata.servlet.catalogfile.JsonNode.Member;
import org.errata.servlet.catalogfile.JsonNode.ObjectNode;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/** The header fields of an entry, as far as HTTP allows them (RFC 9110 section 5). */
final class EntryHeaders {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

  /** Visible ASCII with spaces and tabs within; HTTP gives no meaning to other bytes. */
  private static final Pattern VALUE = Pattern.compile("([!-~]([ \\t!-~]*[!-~])?)?");

  /** ObjectMembers that differ from answer to answer, or that belong to the connection. */
  private static final Set<String> COMPUTED =
      Set.of(
          "age",
          "cache-control",
          "connection",
          "content-disposition",
          "content-encoding",
          "content-language",
          "content-length",
          "content-location",
          "content-range",
          "content-type",
          "date",
          "etag",
          "expires",
          "keep-alive",
          "last-modified",
          "proxy-connection",
          "server",
          "set-cookie",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "vary",
          "x-content-type-options",
          "x-request-id");

  private static final int DATE_LENGTH = "Sun, 06 Nov 1994 08:49:37 GMT".length();
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  private final Map<String, String> headers = new LinkedHashMap<>();

  EntryHeaders(ObjectMembers fields) {
    fields
        .value("headers")
        .flatMap(found -> fields.as(ObjectNode.class, "headers", found, "is an object of strings"))
        .ifPresent(object -> read(object, fields));
  }

  Map<String, String> read() {
    return headers;
  }

  private void read(ObjectNode object, ObjectMembers fields) {
    Map<String, String> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Member member : object.members()) {
      String name = member.name();
      String shown = "headers, " + QuotedValue.shortened(name);
      if (!TOKEN.matcher(name).matches()) {
        fields.complain(
            member.at(),
            "headers",
            "found the name %s; allowed is a token of RFC 9110, as Retry-After"
                .formatted(QuotedValue.quoted(name)));
      } else if (COMPUTED.contains(name.toLowerCase(Locale.ROOT))) {
        fields.complain(
            member.at(),
            shown,
            "is set on every answer or by the container; allowed are other fields, as Retry-After");
      } else if (known.putIfAbsent(name, name) != null) {
        fields.complain(
            member.at(), shown, "found a second time; allowed is once, in whichever letter case");
      } else if (!(member.value() instanceof StringNode value)) {
        fields.refuse(shown, member.value(), "is a string");
      } else if (!VALUE.matcher(value.text()).matches()) {
        fields.refuse(
            shown, value, "are visible ASCII characters, with spaces and tabs between them");
      } else if (name.equalsIgnoreCase("Retry-After") && !isTime(value.text())) {
        fields.refuse(
            shown, value, "are seconds, as 30, or a date, as Sun, 06 Nov 1994 08:49:37 GMT");
      } else {
        headers.put(name, value.text());
      }
    }
  }

  /** RFC 9110 section 10.2.3: a delay or a date. */
  private static boolean isTime(String text) {
    if (SECONDS.matcher(text).matches()) {
      return true;
    }
    try {
      return text.length() == DATE_LENGTH
          && text.endsWith("GMT")
          && DateTimeFormatter.RFC_1123_DATE_TIME.parse(text) != null;
    } catch (DateTimeParseException noDate) {
      return false;
    }
  }
}
