package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.internal.Escape;
import org.errata.response.ErrorResponse;

/**
 * The body of one entry in one language, without the values that only a request has: its id and the
 * arguments. Made by rendering the entry once with markers in place of the values. Immutable and
 * thread-safe.
 */
final class BodyTemplate {

  /** A value that is filled in for each request. */
  private sealed interface Value {

    record OfRequestId() implements Value {}

    /**
     * An argument.
     *
     * @param name the name of the placeholder
     * @param placeholder what the body has if there is no such argument
     */
    record OfArgument(String name, String placeholder) implements Value {}

    static String textOf(Value filled, ErrorResponse response) {
      if (filled instanceof OfArgument argument) {
        Object value = response.first().arguments().get(argument.name());
        return value == null ? argument.placeholder() : value.toString();
      }
      return response.requestId().value();
    }
  }

  /** Begins the marker of an argument. A private-use character, which catalogues do not have. */
  private static final char OPEN = '\ue0e7';

  private static final char CLOSE = '\ue0e8';

  /** The marker of the request id: ASCII as every id, and random, so that no text contains it. */
  private static final RequestId ID = new RequestId(RequestId.make() + "-" + RequestId.make());

  private final EntryText text;

  /** What is between the values; one more than there are values. */
  private final byte[][] fixedParts;

  private final Value[] values;

  private BodyTemplate(EntryText text, List<byte[]> fixedParts, List<Value> values) {
    this.text = text;
    this.fixedParts = fixedParts.toArray(byte[][]::new);
    this.values = values.toArray(Value[]::new);
  }

  /** Tells whether a text has the characters of a marker, so that no template can be made of it. */
  static boolean hasMarker(EntryText text) {
    String all =
        text.category()
            + text.message()
            + text.summary()
            + text.description()
            + text.howToResolve();
    return all.indexOf(OPEN) >= 0;
  }

  static BodyTemplate of(Representation original, Entry entry, Locale language) {
    EntryText text = entry.text(language);
    Set<String> names = new LinkedHashSet<>(text.message().placeholders());
    names.addAll(text.summary().placeholders());
    Problem problem = Problem.of(entry);
    for (String name : names) {
      problem = problem.with(name, OPEN + name + CLOSE);
    }
    ErrorResponse response = new ErrorResponse(List.of(problem), ID, language);
    return split(new String(original.render(response), UTF_8), text);
  }

  /** Splits a body at its markers. */
  private static BodyTemplate split(String body, EntryText text) {
    List<byte[]> fixedParts = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < body.length(); i++) {
      int end = i;
      if (body.charAt(i) == OPEN) {
        end = body.indexOf(CLOSE, i) + 1;
        values.add(argument(body.substring(i + 1, end - 1)));
      } else if (body.startsWith(ID.value(), i)) {
        end = i + ID.value().length();
        values.add(new Value.OfRequestId());
      }
      if (end > i) {
        fixedParts.add(body.substring(start, i).getBytes(UTF_8));
        start = end;
        i = end - 1;
      }
    }
    fixedParts.add(body.substring(start).getBytes(UTF_8));
    return new BodyTemplate(text, fixedParts, values);
  }

  private static Value argument(String name) {
    return new Value.OfArgument(name, "{" + name + "}");
  }

  @SuppressWarnings("ReferenceEquality") // an entry always returns the same text
  boolean isOf(EntryText other) {
    return text == other;
  }

  /** Returns the body of a response; a shared array if there are no values. */
  byte[] fill(ErrorResponse response, Escape escape) {
    if (values.length == 0) {
      return fixedParts[0];
    }
    int length = 0;
    for (byte[] part : fixedParts) {
      length += part.length;
    }
    for (Value value : values) {
      length += escape.length(Value.textOf(value, response));
    }
    byte[] body = new byte[length];
    int at = copy(fixedParts[0], body, 0);
    for (int i = 0; i < values.length; i++) {
      at = escape.write(Value.textOf(values[i], response), body, at);
      at = copy(fixedParts[i + 1], body, at);
    }
    return body;
  }

  private static int copy(byte[] source, byte[] target, int at) {
    System.arraycopy(source, 0, target, at, source.length);
    return at + source.length;
  }
}
