package org.errata.servlet.catalogfile;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.errata.rule.ProfileDirectory;
import org.errata.servlet.catalogfile.JsonNode.ArrayNode;
import org.errata.servlet.catalogfile.JsonNode.LiteralNode;
import org.errata.servlet.catalogfile.JsonNode.Member;
import org.errata.servlet.catalogfile.JsonNode.ObjectNode;

/** A file that lists the profiles of clients, as in {@code {"1001":[1,2,3]}}. */
public final class ProfileFile {

  private static final String FORM =
      "is an object of client ids with a list of profile numbers of 1 or more, as in"
          + " {\"1001\":[1,2,3]}";

  /** Parsson refuses longer documents. */
  private static final int MOST_CHARACTERS = 15_000_000;

  /** Parsson refuses numbers that are written with a little more. */
  private static final int MOST_CHARACTERS_OF_A_NUMBER = 1_000;

  private static final Type PROFILES =
      new HashMap<String, Set<Long>>() {}.getClass().getGenericSuperclass();

  private ProfileFile() {}

  /**
   * Reads a file.
   *
   * @param location the name of the file in problems
   * @param content its bytes
   * @param problems gets what is wrong in it
   * @return the profiles, or empty if there is a problem
   */
  public static Optional<ProfileDirectory> read(
      String location, byte[] content, ConfigurationProblems problems) {
    Optional<JsonFile> json = JsonFile.read(location, content, problems);
    json.ifPresent(file -> check(file.root(), file.file()));
    return json.filter(file -> !file.file().hasProblems())
        .map(file -> profiles(file.file().textWithoutMark()))
        .map(
            profiles ->
                (client, profile) -> profiles.getOrDefault(client, Set.of()).contains(profile));
  }

  private static void check(JsonNode root, TextFile file) {
    if (file.textWithoutMark().length() > MOST_CHARACTERS) {
      file.addProblem(root.at(), "has more than " + MOST_CHARACTERS + " characters");
    } else if (root instanceof ObjectNode clients) {
      ObjectMembers members = new ObjectMembers(clients, () -> "client ", file);
      clients.members().forEach(client -> check(client, members));
    } else {
      file.addProblem(root.at(), "found %s; allowed %s".formatted(root.described(), FORM));
    }
  }

  private static void check(Member client, ObjectMembers clients) {
    String name = QuotedValue.shortened(client.name());
    clients
        .as(ArrayNode.class, name, client.value(), FORM)
        .ifPresent(
            list ->
                list.items().stream()
                    .filter(item -> !isProfile(item))
                    .forEach(item -> clients.refuse(name, item, FORM)));
  }

  private static boolean isProfile(JsonNode item) {
    try {
      return item instanceof LiteralNode literal
          && literal.isNumber()
          && literal.written().length() <= MOST_CHARACTERS_OF_A_NUMBER
          && new BigDecimal(literal.written()).longValueExact() >= 1;
    } catch (ArithmeticException | NumberFormatException notALong) {
      return false;
    }
  }

  private static Map<String, Set<Long>> profiles(String checked) {
    Jsonb jsonb = JsonbBuilder.create();
    try {
      return jsonb.fromJson(checked, PROFILES);
    } finally {
      close(jsonb);
    }
  }

  private static void close(Jsonb jsonb) {
    try {
      jsonb.close();
    } catch (Exception e) {
      throw new IllegalStateException("JSON-B cannot be closed", e);
    }
  }
}
