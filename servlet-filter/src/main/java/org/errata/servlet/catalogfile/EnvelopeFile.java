package org.errata.servlet.catalogfile;

import java.math.BigDecimal;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.envelope.Envelope;
import org.errata.envelope.EnvelopeFault;
import org.errata.internal.JsonPointer;
import org.errata.representation.OwnRepresentation;
import org.errata.servlet.catalogfile.JsonNode.ArrayNode;
import org.errata.servlet.catalogfile.JsonNode.LiteralNode;
import org.errata.servlet.catalogfile.JsonNode.Member;
import org.errata.servlet.catalogfile.JsonNode.ObjectNode;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/** A file that is the template of a JSON body. */
public final class EnvelopeFile {

  private final TextFile file;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  private EnvelopeFile(TextFile file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param location the name of the file in problems
   * @param content its bytes
   * @param catalogue the entries, one of which has each argument that the template names
   * @param problems gets what is wrong in it
   * @return the envelope, or empty if there is a problem
   */
  public static Optional<Envelope> read(
      String location, byte[] content, Catalogue catalogue, ConfigurationProblems problems) {
    return JsonFile.read(location, content, problems)
        .flatMap(json -> new EnvelopeFile(json.file()).read(json.root(), catalogue));
  }

  /**
   * Reads a file that was found by its URL.
   *
   * @param file the file; null if it was not found, which is a problem already
   * @param catalogue the entries
   * @param problems gets what is wrong in it
   * @return the envelope, or empty if there is a problem
   */
  public static Optional<OwnRepresentation> read(
      URL file, Catalogue catalogue, ConfigurationProblems problems) {
    if (file == null) {
      return Optional.empty();
    }
    Optional<byte[]> content = UrlFolder.read(file);
    if (content.isEmpty()) {
      problems.addParameter("envelope of Errata.builder()", file + " cannot be read");
    }
    return content.flatMap(bytes -> read(file.toString(), bytes, catalogue, problems));
  }

  private Optional<Envelope> read(JsonNode root, Catalogue catalogue) {
    if (!(root instanceof ObjectNode || root instanceof ArrayNode)) {
      file.addProblem(
          root.at(),
          "found %s; allowed is an object or a list with placeholders".formatted(root.described()));
      return Optional.empty();
    }
    Object template = value(root, "");
    for (EnvelopeFault fault : Envelope.faultsIn(template, catalogue)) {
      addProblem(places.getOrDefault(fault.pointer(), root.at()), fault.pointer(), fault.text());
    }
    return file.hasProblems() ? Optional.empty() : Optional.of(Envelope.of(template, catalogue));
  }

  private void addProblem(int at, String pointer, String text) {
    String label = QuotedValue.shortened(JsonPointer.label(pointer));
    file.addProblem(at, label.isEmpty() ? text : label + ": " + text);
  }

  private Object value(JsonNode node, String pointer) {
    places.putIfAbsent(pointer, node.at());
    if (node instanceof ObjectNode object) {
      return object(object, pointer);
    }
    if (node instanceof ArrayNode array) {
      List<Object> elements = new ArrayList<>();
      for (JsonNode item : array.items()) {
        elements.add(value(item, pointer + "/" + elements.size()));
      }
      return elements;
    }
    return node instanceof StringNode text ? text.text() : literal((LiteralNode) node, pointer);
  }

  private Object object(ObjectNode object, String pointer) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Member member : object.members()) {
      String place = pointer + "/" + JsonPointer.token(member.name());
      if (members.containsKey(member.name())) {
        addProblem(member.at(), place, "found a second time; allowed is once");
      } else {
        members.put(member.name(), value(member.value(), place));
      }
    }
    return members;
  }

  private Object literal(LiteralNode literal, String pointer) {
    return switch (literal.written()) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> null;
      default -> number(literal, pointer);
    };
  }

  private Number number(LiteralNode literal, String pointer) {
    try {
      return new BigDecimal(literal.written());
    } catch (NumberFormatException beyondBounds) {
      String found = "found %s; allowed is a shorter exponent".formatted(literal.described());
      addProblem(literal.at(), pointer, found);
      return BigDecimal.ZERO;
    }
  }
}
