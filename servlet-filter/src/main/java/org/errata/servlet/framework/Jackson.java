package org.errata.servlet.framework;

import static java.util.regex.Pattern.MULTILINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errata.catalogue.CauseChain;
import org.errata.internal.ThrowableReader;
import org.errata.servlet.framework.JsonComplaint.Kind;

/** Jackson, whose exceptions tell line, column and path. Thread-safe. */
final class Jackson implements JsonLibrary {

  /** Jackson 2. */
  static final Jackson JACKSON_2 =
      new Jackson("com.fasterxml.jackson.", "databind.JsonMappingException", "getFieldName");

  /** Jackson 3. */
  static final Jackson JACKSON_3 =
      new Jackson("tools.jackson.", "databind.DatabindException", "getPropertyName");

  private static final Pattern TYPE =
      Pattern.compile(
          "\\(token `JsonToken\\.(\\w+)`\\)| from (String|Object|Array|Null) |^Cannot map `(null)`");

  /** What a document would have to be longer than. */
  private static final Pattern SIZE = Pattern.compile(" \\((\\d{1,9})\\) exceeds");

  private static final Pattern NUMBER = Pattern.compile("^Numeric value \\(([^)]*)\\) out of");

  private static final Pattern DUPLICATE =
      Pattern.compile(
          "^Duplicate (?:field|Object property|property) (['\"])(.*?)\\1(?: for |$)", MULTILINE);

  private final String root;
  private final String mapping;
  private final String nameMethod;

  private Jackson(String root, String mapping, String nameMethod) {
    this.root = root;
    this.mapping = root + mapping;
    this.nameMethod = nameMethod;
  }

  @Override
  public Optional<JsonComplaint> complaintOf(Throwable thrown) throws ReflectiveOperationException {
    if (!TypeNames.isInstance(thrown, root + "core.JacksonException")) {
      return Optional.empty();
    }
    Kind kind = kindOf(thrown);
    if (kind == null) {
      return Optional.empty();
    }
    PublicMethods methods = new PublicMethods();
    JsonComplaint complaint = located(JsonComplaint.of(kind), thrown, methods);
    return Optional.of(kind == Kind.SYNTAX ? complaint : detailed(complaint, thrown, methods));
  }

  /** Returns null for what is no mistake in a document. */
  private Kind kindOf(Throwable thrown) {
    boolean isMapping = TypeNames.isInstance(thrown, mapping);
    if (isMapping && (is(thrown, "databind.exc.InvalidDefinitionException") || isWriting(thrown))) {
      return null;
    }
    Kind ofParser = kindOfParser(thrown);
    return ofParser == null && isMapping ? kindOfMapping(thrown) : ofParser;
  }

  /** What the parser throws within an array or object is the cause of another exception. */
  private Kind kindOfParser(Throwable thrown) {
    if (MessageText.find(DUPLICATE, thrown) != null) {
      return Kind.DUPLICATE_MEMBER;
    }
    for (Throwable t : CauseChain.of(thrown)) {
      if (is(t, "core.exc.StreamConstraintsException")) {
        return Kind.LIMIT;
      }
      if (is(t, "core.exc.InputCoercionException")) {
        return Kind.VALUE;
      }
      if (is(t, "core.exc.StreamReadException")) {
        return Kind.SYNTAX;
      }
    }
    return null;
  }

  private Kind kindOfMapping(Throwable thrown) {
    if (is(thrown, "databind.exc.PropertyBindingException")) {
      return Kind.UNKNOWN_MEMBER;
    }
    String message = MessageText.of(thrown);
    if (message.startsWith("No content to map") || message.startsWith("Trailing token")) {
      return Kind.SYNTAX;
    }
    return message.startsWith("Missing required creator property")
            || message.startsWith("Missing creator property")
        ? Kind.MISSING_MEMBER
        : Kind.VALUE;
  }

  private boolean is(Throwable thrown, String name) {
    return TypeNames.isInstance(thrown, root + name);
  }

  /** The innermost serializer or deserializer tells which way it went. */
  private boolean isWriting(Throwable thrown) {
    for (StackTraceElement frame : ThrowableReader.stackTraceOf(thrown)) {
      String type = frame.getClassName();
      if (type.startsWith(root + "databind.deser.")) {
        return false;
      }
      if (type.startsWith(root + "databind.ser.")
          || (type.startsWith(root) && frame.getMethodName().startsWith("writeValue"))) {
        return true;
      }
    }
    return false;
  }

  private static JsonComplaint located(
      JsonComplaint complaint, Throwable thrown, PublicMethods methods)
      throws ReflectiveOperationException {
    Object location = methods.call(thrown, "getLocation");
    return location == null
        ? complaint
        : complaint.at(
            (int) methods.call(location, "getLineNr"), (int) methods.call(location, "getColumnNr"));
  }

  private JsonComplaint detailed(JsonComplaint complaint, Throwable thrown, PublicMethods methods)
      throws ReflectiveOperationException {
    if (complaint.kind() == Kind.DUPLICATE_MEMBER) {
      return complaint.found(null, MessageText.find(DUPLICATE, thrown).group(2));
    }
    JsonComplaint detailed = complaint;
    // Jackson 2 has it for exceptions of its databind alone
    if (TypeNames.isInstance(thrown, mapping) || root.startsWith("tools.")) {
      detailed = detailed.path(path(methods.call(thrown, "getPath"), methods), true);
    }
    String message = MessageText.of(thrown);
    if (complaint.kind() == Kind.LIMIT) {
      Matcher size = SIZE.matcher(message);
      return size.find() ? detailed.found(null, size.group(1)) : detailed;
    }
    Matcher number = NUMBER.matcher(message);
    if (number.find()) {
      return detailed.found(JsonType.NUMBER, number.group(1));
    }
    Object value =
        is(thrown, "databind.exc.InvalidFormatException") ? methods.call(thrown, "getValue") : null;
    return detailed.found(
        typeIn(message),
        value instanceof String || value instanceof Number ? value.toString() : null);
  }

  private static JsonType typeIn(String message) {
    Matcher matcher = TYPE.matcher(message);
    if (!matcher.find()) {
      return null;
    }
    if (matcher.group(3) != null) {
      return JsonType.NULL;
    }
    return JsonType.ofToken(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }

  private List<String> path(Object references, PublicMethods methods)
      throws ReflectiveOperationException {
    List<String> path = new ArrayList<>();
    for (Object reference : (List<?>) references) {
      Object name = methods.call(reference, nameMethod);
      Object index = methods.call(reference, "getIndex");
      path.add(name != null ? name.toString() : index.toString());
    }
    return path;
  }
}
