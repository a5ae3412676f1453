package org.errata.envelope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a template. */
sealed interface EnvelopeNode {

  /**
   * Returns the value in an error response: a string, number, boolean, literal, or a map or list of
   * these; null if there is none.
   */
  Object valueIn(EnvelopeContext context);

  /** A value without placeholders. */
  record Fixed(JsonLiteral literal) implements EnvelopeNode {
    @Override
    public Object valueIn(EnvelopeContext context) {
      return literal;
    }
  }

  /** A placeholder alone, which has the type of its value. */
  record Single(Substitution substitution) implements EnvelopeNode {
    @Override
    public Object valueIn(EnvelopeContext context) {
      return substitution.valueIn(context);
    }
  }

  /** A text with placeholders; strings and substitutions. */
  record Mixed(List<Object> parts) implements EnvelopeNode {
    @Override
    public Object valueIn(EnvelopeContext context) {
      StringBuilder text = new StringBuilder();
      for (Object part : parts) {
        Object value = part instanceof Substitution one ? one.valueIn(context) : part;
        if (value == null) {
          return null;
        }
        text.append(
            value instanceof JsonLiteral literal
                ? literal.text()
                : value instanceof List<?> list ? FieldFormat.joined(list) : value);
      }
      return text.toString();
    }
  }

  /** An object; one without any member has no value. */
  record ObjectOf(Map<String, EnvelopeNode> members) implements EnvelopeNode {
    @Override
    public Object valueIn(EnvelopeContext context) {
      Map<String, Object> values = new LinkedHashMap<>();
      members.forEach(
          (name, member) -> {
            Object value = member.valueIn(context);
            if (value != null) {
              values.put(name, value);
            }
          });
      return values.isEmpty() ? null : values;
    }
  }

  /**
   * An array with the elements of the template; one without any element has no value. The elements
   * of a list that is the value of a placeholder are its own.
   *
   * @param elements the templates of the elements
   * @param otherwise what there is without any element
   */
  record ArrayOf(List<EnvelopeNode> elements, Optional<JsonLiteral> otherwise)
      implements EnvelopeNode {
    @Override
    public Object valueIn(EnvelopeContext context) {
      List<Object> values = new ArrayList<>();
      for (EnvelopeNode element : elements) {
        Object value = element.valueIn(context);
        if (element instanceof Single && value instanceof List<?> list) {
          values.addAll(list);
        } else if (value != null) {
          values.add(value);
        }
      }
      return values.isEmpty() ? otherwise.orElse(null) : values;
    }
  }

  /**
   * An array with an element for each problem, violation or error.
   *
   * @param scope what there is an element for
   * @param element the template of an element
   * @param otherwise what there is without any element
   */
  record Repeated(EnvelopeScope scope, EnvelopeNode element, Optional<JsonLiteral> otherwise)
      implements EnvelopeNode {
    @Override
    public Object valueIn(EnvelopeContext context) {
      List<Object> values = new ArrayList<>();
      for (EnvelopeContext each : context.each(scope)) {
        Object value = element.valueIn(each);
        if (value != null) {
          values.add(value);
        }
      }
      return values.isEmpty() ? otherwise.orElse(null) : values;
    }
  }

  /**
   * An object with a member for each different name, such as a field with its violations. Lists and
   * objects of the same name become one; of other values the first is kept.
   *
   * @param scope what there is a member for
   * @param name the name of a member; without one, the member is left out
   * @param value the template of its value
   * @param otherwise the template of what there is without any member
   */
  record Grouped(
      EnvelopeScope scope, Substitution name, EnvelopeNode value, Optional<EnvelopeNode> otherwise)
      implements EnvelopeNode {
    @Override
    public Object valueIn(EnvelopeContext context) {
      Map<String, Object> members = new LinkedHashMap<>();
      for (EnvelopeContext each : context.each(scope)) {
        Object key = name.valueIn(each);
        Object found = value.valueIn(each);
        if (key != null && found != null) {
          String text = key instanceof JsonLiteral literal ? literal.text() : key.toString();
          members.merge(text, found, Grouped::merged);
        }
      }
      return members.isEmpty()
          ? otherwise.map(node -> node.valueIn(context)).orElse(null)
          : members;
    }

    private static Object merged(Object before, Object more) {
      if (before instanceof List<?> first && more instanceof List<?> second) {
        List<Object> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
      }
      if (before instanceof Map<?, ?> first && more instanceof Map<?, ?> second) {
        Map<Object, Object> both = new LinkedHashMap<>(first);
        second.forEach((name, value) -> both.merge(name, value, Grouped::merged));
        return both;
      }
      return before;
    }
  }

  /** The value of the first case that applies. */
  record Choice(List<Case> cases) implements EnvelopeNode {
    @Override
    public Object valueIn(EnvelopeContext context) {
      for (Case one : cases) {
        if (one.applies(context)) {
          return one.node().valueIn(context);
        }
      }
      return null;
    }
  }

  /**
   * A case of a choice.
   *
   * @param placeholder what is compared; empty for the case of all others
   * @param wanted the text of its value; of a status also a class such as {@code 4xx}; {@code *}
   *     for any value; empty for no value
   * @param node the template of the value
   */
  record Case(Optional<Placeholder> placeholder, Optional<String> wanted, EnvelopeNode node) {

    boolean applies(EnvelopeContext context) {
      if (placeholder.isEmpty()) {
        return true;
      }
      Object value = placeholder.get().valueIn(context);
      return value == null
          ? wanted.isEmpty()
          : wanted.filter(text -> isMetBy(value.toString(), text)).isPresent();
    }

    private boolean isMetBy(String value, String text) {
      return text.equals("*") || value.equals(text) || isInClass(value, text);
    }

    private boolean isInClass(String value, String text) {
      return placeholder.orElseThrow().field() == EnvelopeField.STATUS
          && text.endsWith("xx")
          && value.charAt(0) == text.charAt(0);
    }
  }
}
