package org.errata.servlet.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.errata.representation.Form;
import org.errata.representation.Forms;

/** Reads the parameter {@code forms}: which forms there are, in the order of preference. */
final class FormNames {

  private static final List<String> ALLOWED =
      Arrays.stream(Form.values()).map(form -> form.name().toLowerCase(Locale.ROOT)).toList();

  private FormNames() {}

  static Forms parse(String value) {
    List<String> names = Parameters.list(value);
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          "is empty; allowed is a list of " + String.join(", ", ALLOWED));
    }
    return new Forms(Parameters.distinct(names, FormNames::choose), Optional.empty());
  }

  private static Form choose(String name) {
    if (!ALLOWED.contains(name)) {
      throw new IllegalArgumentException(Parameters.notOneOf(name, ALLOWED));
    }
    return Form.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
