package org.errata.servlet.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errata.internal.ThrowableReader;
import org.errata.servlet.framework.JsonComplaint.Kind;

/** Gson, whose messages tell line, column and path. Thread-safe. */
final class Gson implements JsonLibrary {

  private static final String PACKAGE = "com.google.gson.";
  private static final String MALFORMED = PACKAGE + "stream.MalformedJsonException";
  private static final Pattern LOCATION = Pattern.compile(" at line (\\d{1,9}) column (\\d{1,9})");
  private static final Pattern PATH = Pattern.compile(" path (\\$\\S*)");
  private static final Pattern SEGMENT = Pattern.compile("\\.([^.\\[]*)|\\[(\\d+)]");
  private static final Pattern TYPE = Pattern.compile("Expected [\\w ]+ but was ([A-Z_]+) at ");

  private static final Pattern DUPLICATE = Pattern.compile("^duplicate key: (.*)");

  @Override
  public Optional<JsonComplaint> complaintOf(Throwable thrown) {
    if (isUnwrappedNumber(thrown)) {
      return Optional.of(detailed(JsonComplaint.of(Kind.VALUE), thrown));
    }
    boolean isStream = TypeNames.isInstance(thrown, MALFORMED);
    if (!isStream
        && (!TypeNames.isInstance(thrown, PACKAGE + "JsonParseException")
            || TypeNames.isInstance(thrown, PACKAGE + "JsonIOException"))) {
      return Optional.empty();
    }
    Matcher duplicate = DUPLICATE.matcher(MessageText.of(thrown));
    if (duplicate.find()) {
      return Optional.of(JsonComplaint.of(Kind.DUPLICATE_MEMBER).found(null, duplicate.group(1)));
    }
    boolean isSyntax = isStream || hasSyntaxCause(thrown);
    JsonComplaint complaint = JsonComplaint.of(isSyntax ? Kind.SYNTAX : Kind.VALUE);
    Matcher location = MessageText.find(LOCATION, thrown);
    if (location != null) {
      complaint =
          complaint.at(Integer.parseInt(location.group(1)), Integer.parseInt(location.group(2)));
    }
    return Optional.of(isSyntax ? complaint : detailed(complaint, thrown));
  }

  /** Gson wraps what it throws for most numbers, but not for a double or float. */
  private static boolean isUnwrappedNumber(Throwable thrown) {
    if (!(thrown instanceof NumberFormatException)) {
      return false;
    }
    for (StackTraceElement frame : ThrowableReader.stackTraceOf(thrown)) {
      if (!frame.getClassName().startsWith("java.") && !frame.getClassName().startsWith("jdk.")) {
        return frame.getClassName().equals(PACKAGE + "stream.JsonReader");
      }
    }
    return false;
  }

  private static boolean hasSyntaxCause(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return cause != null
        && (TypeNames.isInstance(cause, MALFORMED) || cause instanceof java.io.EOFException);
  }

  private static JsonComplaint detailed(JsonComplaint complaint, Throwable thrown) {
    Matcher type = MessageText.find(TYPE, thrown);
    Matcher path = MessageText.find(PATH, thrown);
    JsonComplaint detailed =
        complaint.found(
            type == null ? null : JsonType.ofToken(type.group(1)), MessageText.valueIn(thrown));
    return path == null ? detailed : detailed.path(segments(path.group(1)), true);
  }

  /** The key of a map is left out, so that its name is empty. */
  private static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    Matcher segment = SEGMENT.matcher(path);
    while (segment.find()) {
      segments.add(segment.group(1) != null ? segment.group(1) : segment.group(2));
    }
    return segments;
  }
}
