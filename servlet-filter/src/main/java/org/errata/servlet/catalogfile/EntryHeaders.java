package org.errata.servlet.catalogfile;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.errata.internal.ResponseFields;
import org.errata.servlet.catalogfile.JsonNode.Member;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/** Reads the header fields of an entry, and checks them against HTTP (RFC 9110 section 5). */
final class EntryHeaders {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

  /** Visible ASCII with spaces and tabs within; RFC 9110 section 5.5 advises against the rest. */
  private static final Pattern VALUE = Pattern.compile("([!-~]([ \\t!-~]*[!-~])?)?");

  private static final int DATE_LENGTH = "Sun, 06 Nov 1994 08:49:37 GMT".length();
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  private final ObjectMembers entry;
  private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, String> headers = new LinkedHashMap<>();

  EntryHeaders(ObjectMembers entry) {
    this.entry = entry;
  }

  /** Returns the fields that have no problem. */
  Map<String, String> read() {
    entry.objectOfStrings("headers").ifPresent(object -> object.members().forEach(this::read));
    return headers;
  }

  private void read(Member member) {
    String name = member.name();
    String subject = "headers, " + QuotedValue.shortened(name);
    if (!TOKEN.matcher(name).matches()) {
      entry.addProblem(
          member.at(),
          "headers",
          "found the name %s; allowed is a token of RFC 9110, as Retry-After"
              .formatted(QuotedValue.of(name)));
    } else if (!ResponseFields.mayBeFixed(name)) {
      entry.addProblem(
          member.at(),
          subject,
          "is set on every error response or by the container; allowed are other fields, as Retry-After");
    } else if (!names.add(name)) {
      entry.addProblem(
          member.at(), subject, "found a second time; allowed is once, in whichever letter case");
    } else if (!(member.value() instanceof StringNode value)) {
      entry.refuse(subject, member.value(), "is a string");
    } else if (!VALUE.matcher(value.text()).matches()) {
      entry.refuse(
          subject, value, "are visible ASCII characters, with spaces and tabs between them");
    } else if (name.equalsIgnoreCase("Retry-After") && !isTime(value.text())) {
      entry.refuse(
          subject, value, "are seconds, as 30, or a date, as Sun, 06 Nov 1994 08:49:37 GMT");
    } else {
      headers.put(name, value.text());
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
