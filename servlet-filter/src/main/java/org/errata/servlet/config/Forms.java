package org.errata.servlet.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.errata.servlet.message.Form;

/** Reads the parameter {@code forms}: which forms there are, in the order of preference. */
final class Forms {

  private static final List<String> ALLOWED =
      Arrays.stream(Form.values()).map(form -> form.name().toLowerCase(Locale.ROOT)).toList();

  private Forms() {}

  static List<Form> parse(String value) {
    List<String> names = Parameters.list(value);
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          "is empty; allowed is a list of " + String.join(", ", ALLOWED));
    }
    return Parameters.distinct(names, Forms::choose);
  }

  private static Form choose(String name) {
    if (!ALLOWED.contains(name)) {
      throw new IllegalArgumentException(Parameters.notOneOf(name, ALLOWED));
    }
    return Form.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
