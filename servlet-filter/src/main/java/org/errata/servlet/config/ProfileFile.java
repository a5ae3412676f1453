package org.errata.servlet.config;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.errata.json.JsonScanner;
import org.errata.json.JsonVerdict;
import org.errata.rule.ProfileDirectory;

/** A file that lists the profiles of clients, as in {@code {"1001":[1,2,3]}}. */
final class ProfileFile {

  private static final String FORM =
      "; allowed is an object of client ids with a list of profile numbers of 1 or more, as in"
          + " {\"1001\":[1,2,3]}";

  private final String path;
  private final byte[] content;

  ProfileFile(String path, byte[] content) {
    this.path = path;
    this.content = content;
  }

  /** Reads the file, or throws IllegalArgumentException with where and what is wrong in it. */
  ProfileDirectory directory() {
    if (JsonScanner.scan(content) instanceof JsonVerdict.Malformed malformed) {
      throw new IllegalArgumentException(
          "%s is not JSON: %s".formatted(position(malformed), malformed.fault().message()));
    }
    if (!(parse() instanceof Map<?, ?> clients)) {
      throw new IllegalArgumentException(path + " is not an object" + FORM);
    }
    Map<String, Set<Long>> profiles = new HashMap<>();
    clients.forEach(
        (client, found) -> profiles.put((String) client, numbers((String) client, found)));
    return (client, profile) -> profiles.getOrDefault(client, Set.of()).contains(profile);
  }

  private Object parse() {
    Jsonb jsonb = JsonbBuilder.create();
    try {
      return jsonb.fromJson(new ByteArrayInputStream(content), Object.class);
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

  private Set<Long> numbers(String client, Object found) {
    if (!(found instanceof List<?> list)) {
      throw wrong(client, found);
    }
    Set<Long> numbers = new HashSet<>();
    for (Object item : list) {
      if (!(item instanceof BigDecimal number) || !isProfile(number)) {
        throw wrong(client, item);
      }
      numbers.add(number.longValueExact());
    }
    return Set.copyOf(numbers);
  }

  private static boolean isProfile(BigDecimal number) {
    try {
      return number.longValueExact() >= 1;
    } catch (ArithmeticException notALong) {
      return false;
    }
  }

  private IllegalArgumentException wrong(String client, Object found) {
    return new IllegalArgumentException(
        "%s, client '%s': found %s%s".formatted(path, client, found, FORM));
  }

  private String position(JsonVerdict.Malformed malformed) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < malformed.fault().offset() && i < content.length; i++) {
      column = content[i] == '\n' ? 1 : column + 1;
      line += content[i] == '\n' ? 1 : 0;
    }
    return "%s, line %d, column %d,".formatted(path, line, column);
  }
}
