package org.errata.servlet.framework;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errata.catalogue.CauseChain;
import org.errata.servlet.framework.JsonComplaint.Kind;

/** Jakarta JSON Processing, of which Parsson is an implementation. Thread-safe. */
final class JsonProcessing implements JsonLibrary {

  /** Made at run time, since the drop-in jar relocates constants that begin with it. */
  static final String PACKAGE = String.join(".", "jakarta", "json", "");

  private static final String PARSING = PACKAGE + "stream.JsonParsingException";

  /** Parsson throws it if the body is empty. */
  private static final String OTHER = PACKAGE + "JsonException";

  private static final String GENERATION = PACKAGE + "stream.JsonGenerationException";

  /** The document is another value than the object or array that is read. */
  private static final Pattern TYPE = Pattern.compile("current parser state is (START_\\w+)");

  @Override
  public Optional<JsonComplaint> complaintOf(Throwable thrown) throws ReflectiveOperationException {
    if (TypeNames.isInstance(thrown, PARSING)) {
      PublicMethods methods = new PublicMethods();
      Matcher other = TYPE.matcher(MessageText.of(thrown));
      JsonComplaint complaint =
          other.find()
              ? JsonComplaint.of(Kind.VALUE)
                  .path(List.of(), true)
                  .found(JsonType.ofToken(other.group(1)), null)
              : JsonComplaint.of(Kind.SYNTAX);
      Object location = methods.call(thrown, "getLocation");
      return Optional.of(
          location == null
              ? complaint
              : complaint.at(
                  Math.toIntExact((long) methods.call(location, "getLineNumber")),
                  Math.toIntExact((long) methods.call(location, "getColumnNumber"))));
    }
    return TypeNames.isInstance(thrown, OTHER) && !TypeNames.isInstance(thrown, GENERATION)
        ? Optional.of(JsonComplaint.of(Kind.SYNTAX))
        : Optional.empty();
  }

  /** Returns what an exception of this kind among the causes says. */
  Optional<JsonComplaint> causeOf(Throwable thrown) throws ReflectiveOperationException {
    for (Throwable t : CauseChain.of(thrown)) {
      Optional<JsonComplaint> complaint = complaintOf(t);
      if (complaint.isPresent()) {
        return complaint;
      }
    }
    return Optional.empty();
  }
}
