package org.errata.servlet.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errata.internal.ThrowableReader;
import org.errata.servlet.framework.JsonComplaint.Kind;

/**
 * Jakarta JSON Binding. Its exceptions have no place; the messages of Yasson name the properties
 * that lead to the value, without the indexes of arrays. Thread-safe.
 */
final class JsonBinding implements JsonLibrary {

  private static final String EXCEPTION = JsonProcessing.PACKAGE + "bind.JsonbException";

  private static final Pattern PROPERTY =
      Pattern.compile("Unable to deserialize property '([^']*)' because of: ");

  private static final Pattern TYPE = Pattern.compile("Received event: (\\w+)");

  /** The class is one that Yasson cannot read anything into: a mistake of the application. */
  private static final Pattern WRONG_CLASS =
      Pattern.compile("Can(?:no|')t create instance|Can't infer a type");

  private final JsonProcessing parser = new JsonProcessing();

  @Override
  public Optional<JsonComplaint> complaintOf(Throwable thrown) throws ReflectiveOperationException {
    if (!TypeNames.isInstance(thrown, EXCEPTION)
        || isWriting(thrown)
        || MessageText.find(WRONG_CLASS, thrown) != null) {
      return Optional.empty();
    }
    Optional<JsonComplaint> syntax = parser.causeOf(thrown);
    return syntax.isPresent() ? syntax : Optional.of(valueComplaint(thrown));
  }

  private static JsonComplaint valueComplaint(Throwable thrown) {
    List<String> path = new ArrayList<>();
    Matcher property = PROPERTY.matcher(MessageText.of(thrown));
    while (property.find()) {
      path.add(property.group(1));
    }
    Matcher type = MessageText.find(TYPE, thrown);
    boolean isRoot = path.isEmpty() && type != null;
    return JsonComplaint.of(Kind.VALUE)
        .path(path.isEmpty() && !isRoot ? null : path, false)
        .found(type == null ? null : JsonType.ofToken(type.group(1)), MessageText.valueIn(thrown));
  }

  private static boolean isWriting(Throwable thrown) {
    for (StackTraceElement frame : ThrowableReader.stackTraceOf(thrown)) {
      switch (frame.getMethodName()) {
        case "fromJson" -> {
          return false;
        }
        case "toJson" -> {
          return true;
        }
        default -> {
          // neither
        }
      }
    }
    return false;
  }
}
