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
 * The body of one entry in one language, with holes for what only a request knows. Made by
 * rendering the entry with marks in place of the values. Immutable and thread-safe.
 */
final class BodyTemplate {

  /** What fills a hole. */
  private sealed interface Hole {

    record OfRequestId() implements Hole {}

    record OfArgument(String name, String asWritten) implements Hole {}

    static String value(Hole hole, ErrorResponse response) {
      if (hole instanceof OfArgument argument) {
        String value = response.first().arguments().get(argument.name());
        return value == null ? argument.asWritten() : value;
      }
      return response.requestId().value();
    }
  }

  /** Characters for private use, as no catalogue has them. */
  private static final char OPEN = '\ue0e7';

  private static final char CLOSE = '\ue0e8';

  /** A request id is of ASCII, and so its mark must be one that nobody guesses. */
  private static final RequestId ID = new RequestId(RequestId.make() + "-" + RequestId.make());

  private final EntryText text;
  private final byte[][] stretches;
  private final Hole[] holes;

  private BodyTemplate(EntryText text, List<byte[]> stretches, List<Hole> holes) {
    this.text = text;
    this.stretches = stretches.toArray(byte[][]::new);
    this.holes = holes.toArray(Hole[]::new);
  }

  /** Whether a text has the characters of a mark, against all custom. */
  static boolean cannotHold(EntryText text) {
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
    return cut(new String(original.render(response), UTF_8), text);
  }

  private static BodyTemplate cut(String body, EntryText text) {
    List<byte[]> stretches = new ArrayList<>();
    List<Hole> holes = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < body.length(); i++) {
      int end = i;
      if (body.charAt(i) == OPEN) {
        end = body.indexOf(CLOSE, i) + 1;
        holes.add(hole(body.substring(i, end)));
      } else if (body.startsWith(ID.value(), i)) {
        end = i + ID.value().length();
        holes.add(new Hole.OfRequestId());
      }
      if (end > i) {
        stretches.add(body.substring(start, i).getBytes(UTF_8));
        start = end;
        i = end - 1;
      }
    }
    stretches.add(body.substring(start).getBytes(UTF_8));
    return new BodyTemplate(text, stretches, holes);
  }

  private static Hole hole(String mark) {
    String name = mark.substring(1, mark.length() - 1);
    return new Hole.OfArgument(name, "{" + name + "}");
  }

  @SuppressWarnings("ReferenceEquality") // the texts of a catalogue are the same as long as it is
  boolean isOf(EntryText other) {
    return text == other;
  }

  /** Returns the body of a response; a shared array, where there is nothing to fill in. */
  byte[] fill(ErrorResponse response, Escape escape) {
    if (holes.length == 0) {
      return stretches[0];
    }
    int length = 0;
    for (byte[] stretch : stretches) {
      length += stretch.length;
    }
    for (Hole hole : holes) {
      length += escape.length(Hole.value(hole, response));
    }
    byte[] body = new byte[length];
    int at = copy(stretches[0], body, 0);
    for (int i = 0; i < holes.length; i++) {
      at = escape.write(Hole.value(holes[i], response), body, at);
      at = copy(stretches[i + 1], body, at);
    }
    return body;
  }

  private static int copy(byte[] source, byte[] target, int at) {
    System.arraycopy(source, 0, target, at, source.length);
    return at + source.length;
  }
}
