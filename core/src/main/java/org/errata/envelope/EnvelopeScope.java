package org.errata.envelope;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a placeholder is about. */
enum EnvelopeScope {
  /** The error response; of several problems the first one. */
  RESPONSE("", ""),
  /** Each problem. */
  PROBLEM("problem.", "problems"),
  /** Each violation. */
  VIOLATION("violation.", "violations"),
  /** Each violation, and each problem that has none. */
  ERROR("error.", "errors");

  private final String prefix;
  private final String list;

  EnvelopeScope(String prefix, String list) {
    this.prefix = prefix;
    this.list = list;
  }

  /** Returns what the names of its placeholders begin with. */
  String prefix() {
    return prefix;
  }

  /** Returns the name of the placeholder that stands for all of them. */
  String list() {
    return list;
  }

  static EnvelopeScope of(String name) {
    return Arrays.stream(values())
        .filter(scope -> scope != RESPONSE && name.startsWith(scope.prefix))
        .findFirst()
        .orElse(RESPONSE);
  }

  static Optional<EnvelopeScope> ofList(String name) {
    return Arrays.stream(values())
        .filter(scope -> scope != RESPONSE && scope.list.equals(name))
        .findFirst();
  }

  static List<String> lists() {
    return Arrays.stream(values()).filter(s -> s != RESPONSE).map(EnvelopeScope::list).toList();
  }

  /** Returns the scopes whose placeholders have a value in an element of this one. */
  Set<EnvelopeScope> available() {
    return switch (this) {
      case RESPONSE -> Set.of(RESPONSE);
      case PROBLEM -> Set.of(RESPONSE, PROBLEM);
      case VIOLATION -> Set.of(RESPONSE, PROBLEM, VIOLATION);
      case ERROR -> Set.of(RESPONSE, PROBLEM, VIOLATION, ERROR);
    };
  }
}
