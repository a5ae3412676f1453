package org.errata.envelope;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.errata.Problem;
import org.errata.Violation;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.internal.JsonPointer;

/**
 * Finds the values of fields. Whether there is one depends on the entry, not on an empty argument.
 */
final class FieldValues {

  private FieldValues() {}

  /**
   * Returns a string, number, boolean, time, or a map or list of strings; null if there is none.
   */
  static Object of(EnvelopeField field, EnvelopeContext context) {
    Problem problem = context.problem();
    Entry entry = problem.entry();
    EntryText text = entry.text(context.language());
    return switch (field) {
      case ID -> entry.id().value();
      case CATEGORY -> filled(text.category());
      case STATUS -> entry.status();
      case REASON -> Catalogue.http().byStatus(entry.status()).message();
      case CODE -> entry.code().map(code -> code.value()).orElse(null);
      case TITLE -> text.title();
      case MESSAGE -> problem.message(context.language());
      case DETAIL -> detail(context);
      case SUMMARY -> text.summary().isEmpty() ? null : problem.summary(context.language());
      case DESCRIPTION -> filled(text.description());
      case HOW_TO_RESOLVE -> text.howToResolve().isEmpty() ? null : text.howToResolve();
      case LANGUAGE -> text.language().toLanguageTag();
      case TYPE -> context.links().to(entry).orElse(null);
      case RETRYABLE -> entry.retryable().orElse(null);
      case RETRY_AFTER -> problem.retryAfter().stream().boxed().findFirst().orElse(null);
      case MEMBERS -> members(problem);
      // has a name besides
      case ARGUMENT -> null;
      case REQUEST_ID -> context.response().requestId().value();
      case TIMESTAMP -> context.now().truncatedTo(ChronoUnit.MILLIS);
      case VIOLATION_DETAIL -> ofViolation(context, Violation::text);
      case FIELD -> ofViolation(context, violation -> filled(violation.label()));
      case POINTER -> nameIn(Violation.Place.POINTER, context);
      case FRAGMENT -> fragment(context);
      case PARAMETER -> nameIn(Violation.Place.PARAMETER, context);
      case HEADER -> nameIn(Violation.Place.HEADER, context);
      case PATH -> nameIn(Violation.Place.PATH, context);
      case LOCATION -> ofViolation(context, FieldValues::location);
      case SEGMENTS -> context.violation().map(FieldValues::segments).orElse(null);
      case ERROR_MESSAGE ->
          context.violation().map(Violation::text).orElse(problem.message(context.language()));
      case ERROR_DETAIL ->
          context.violation().isPresent() ? ofViolation(context, Violation::text) : detail(context);
    };
  }

  private static String filled(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String detail(EnvelopeContext context) {
    Problem problem = context.problem();
    String detail = problem.detail(context.language());
    boolean isThere =
        problem.isParticular()
            ? !detail.isEmpty()
            : !problem.entry().text(context.language()).detail().isEmpty();
    return isThere ? detail : null;
  }

  private static Map<String, Object> members(Problem problem) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (String name : problem.entry().members()) {
      Object argument = problem.arguments().get(name);
      if (argument != null) {
        members.put(name, argument);
      }
    }
    return members.isEmpty() ? null : members;
  }

  private static String ofViolation(EnvelopeContext context, Function<Violation, String> value) {
    return context.violation().map(value).orElse(null);
  }

  private static String nameIn(Violation.Place place, EnvelopeContext context) {
    return context
        .violation()
        .filter(violation -> violation.place() == place)
        .map(Violation::name)
        .orElse(null);
  }

  private static String fragment(EnvelopeContext context) {
    String pointer = nameIn(Violation.Place.POINTER, context);
    return pointer == null ? null : JsonPointer.fragment(pointer);
  }

  /** Returns the names of members and the indexes that lead to the place. */
  private static List<Object> segments(Violation violation) {
    if (violation.place() != Violation.Place.POINTER) {
      return List.of(violation.name());
    }
    List<Object> segments = new ArrayList<>();
    for (String token : violation.name().split("/", -1)) {
      segments.add(
          token.matches("0|[1-9][0-9]{0,8}")
              ? Integer.valueOf(token)
              : token.replace("~1", "/").replace("~0", "~"));
    }
    // what is before the first slash
    segments.remove(0);
    return segments;
  }

  private static String location(Violation violation) {
    return switch (violation.place()) {
      case POINTER -> "body";
      case PARAMETER -> "query";
      case HEADER, PATH -> violation.place().name().toLowerCase(Locale.ROOT);
    };
  }
}
