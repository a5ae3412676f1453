package org.errata.servlet.framework;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.errata.Violation;
import org.errata.json.JsonFault;
import org.errata.json.JsonScanner;
import org.errata.json.JsonVerdict;
import org.errata.servlet.exchange.RequestBodyCopy;
import org.errata.servlet.framework.JsonComplaint.Kind;

/**
 * The body of a request as far as the application has read it, which tells whether a JSON library
 * complains about it or about something else that the application has read.
 */
final class ReadBody {

  private final byte[] bytes;
  private final boolean isCut;
  private final boolean isEnded;

  /** Null if the bytes are JSON as far as they go. */
  private final JsonFault fault;

  /** What is JSON of the bytes. */
  private final String text;

  ReadBody(RequestBodyCopy copy) {
    bytes = copy.start();
    isCut = copy.isCut();
    isEnded = copy.isEnded();
    fault = faultIn(bytes, isEnded && !isCut);
    int sound = fault == null ? bytes.length : (int) Math.min(fault.offset(), bytes.length);
    text = new String(bytes, 0, sound, UTF_8);
  }

  private static JsonFault faultIn(byte[] bytes, boolean isWhole) {
    JsonScanner scanner = new JsonScanner();
    JsonVerdict verdict = scanner.feed(bytes, 0, bytes.length);
    return (isWhole ? scanner.end() : verdict) instanceof JsonVerdict.Malformed malformed
        ? malformed.fault()
        : null;
  }

  /**
   * Returns what is wrong with this body.
   *
   * @param complaint what the library says
   * @return the violation; empty if the library has complained about something else
   */
  Optional<Violation> violationOf(JsonComplaint complaint) {
    if (bytes.length == 0 && !isEnded) {
      return Optional.empty();
    }
    if (fault != null && fault.kind() == JsonFault.Kind.EMPTY) {
      return complaint.kind() == Kind.SYNTAX && (!complaint.hasLocation() || isWithin(complaint))
          ? Optional.of(Violation.at("", "is empty"))
          : Optional.empty();
    }
    return switch (complaint.kind()) {
      case SYNTAX ->
          fault != null || isBeyondCopy(complaint) || isAtByteOrderMark(complaint)
              ? Optional.of(notJson(complaint))
              : Optional.empty();
      case LIMIT ->
          fault != null || isCut || isWithin(complaint) || isLongerThanLimit(complaint)
              ? Optional.of(violation("", complaint, complaint.kind()))
              : Optional.empty();
      default -> ofValue(complaint);
    };
  }

  private Optional<Violation> ofValue(JsonComplaint complaint) {
    JsonPlace place = placeOf(complaint);
    if (place != null) {
      JsonComplaint located = complaint.hasLocation() ? complaint : locatedAt(place, complaint);
      return Optional.of(violation(place.pointer(), located, kindAt(place, complaint)));
    }
    if (fault != null) {
      return Optional.of(notJson(complaint));
    }
    if (isBeyondCopy(complaint)) {
      return Optional.of(withoutBody(complaint));
    }
    boolean isUnplaced =
        complaint.path() == null && complaint.type() == null && complaint.text() == null;
    return isUnplaced && isWithin(complaint)
        ? Optional.of(violation("", complaint, complaint.kind()))
        : Optional.empty();
  }

  private JsonPlace placeOf(JsonComplaint complaint) {
    JsonPlace place = JsonPlace.find(text, complaint);
    if (!complaint.hasLocation() || (place != null && !place.isMissing())) {
      return place;
    }
    JsonPlace located =
        complaint.kind() == Kind.VALUE ? JsonPlace.atLocation(text, complaint) : null;
    return located == null && place != null && isAtEndOfObject(complaint) ? place : located;
  }

  /** What is missing is noticed there; so it tells this body from another document. */
  private boolean isAtEndOfObject(JsonComplaint complaint) {
    return isBeyondCopy(complaint)
        || TextOffsets.of(text, complaint.line(), complaint.column()).stream()
            .anyMatch(i -> text.charAt(i) == '}' || (i > 0 && text.charAt(i - 1) == '}'));
  }

  /** RFC 8259 section 8.1 lets a parser refuse it; a parser that reads characters does. */
  private boolean isAtByteOrderMark(JsonComplaint complaint) {
    return text.startsWith("\ufeff") && complaint.line() == 1 && complaint.column() <= 2;
  }

  /** Libraries for Kotlin do not say that a member is missing, but name one that is not there. */
  private static Kind kindAt(JsonPlace place, JsonComplaint complaint) {
    return complaint.kind() == Kind.VALUE && place.isMissing()
        ? Kind.MISSING_MEMBER
        : complaint.kind();
  }

  /**
   * Returns what is wrong with a body that was not copied.
   *
   * @param complaint what the library says of it
   */
  static Violation withoutBody(JsonComplaint complaint) {
    boolean isPlaced = complaint.path() != null && complaint.hasIndexes();
    String pointer = isPlaced ? JsonPlace.pointer(complaint.path()) : "";
    return violation(pointer, complaint, complaint.kind());
  }

  /** Takes the location of the library, unless it is not in the body, as Parsson's of the end. */
  private Violation notJson(JsonComplaint complaint) {
    boolean isTrusted =
        complaint.kind() == Kind.SYNTAX
            && complaint.hasLocation()
            && (isCut || isWithin(complaint));
    return violation(
        "", isTrusted || fault == null ? complaint : locatedAtEnd(complaint), Kind.SYNTAX);
  }

  private static Violation violation(String pointer, JsonComplaint complaint, Kind kind) {
    return complaint.hasLocation()
        ? Violation.at(pointer, kind.detail() + ", at line {line}, column {column}")
            .with("line", complaint.line())
            .with("column", complaint.column())
        : Violation.at(pointer, kind.detail());
  }

  private JsonComplaint locatedAt(JsonPlace place, JsonComplaint complaint) {
    return place.start() < 0 ? complaint : at(complaint, text.substring(0, place.start()));
  }

  private JsonComplaint locatedAtEnd(JsonComplaint complaint) {
    return at(complaint, text);
  }

  private static JsonComplaint at(JsonComplaint complaint, String before) {
    return complaint.at(lineAfter(before), columnAfter(before));
  }

  private static int lineAfter(String before) {
    return 1 + (int) before.chars().filter(c -> c == '\n').count();
  }

  private static int columnAfter(String before) {
    return before.length() - before.lastIndexOf('\n');
  }

  /** Jackson does not always tell where the limit was exceeded. */
  private boolean isLongerThanLimit(JsonComplaint complaint) {
    return complaint.text() != null && bytes.length >= Integer.parseInt(complaint.text());
  }

  /** Whether the bytes that decide are not kept. */
  private boolean isBeyondCopy(JsonComplaint complaint) {
    return isCut && !(complaint.hasLocation() && isWithin(complaint));
  }

  /** Libraries count columns in bytes or in characters, of which there are not more. */
  private boolean isWithin(JsonComplaint complaint) {
    String kept = new String(bytes, ISO_8859_1);
    int start = 0;
    for (int line = 1; line < complaint.line(); line++) {
      start = kept.indexOf('\n', start) + 1;
      if (start == 0) {
        return false;
      }
    }
    int end = kept.indexOf('\n', start);
    int length = (end < 0 ? kept.length() : end) - start;
    return complaint.hasLocation() && complaint.column() <= length + 1;
  }
}
