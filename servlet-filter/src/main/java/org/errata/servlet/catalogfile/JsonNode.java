package org.errata.servlet.catalogfile;

import java.math.BigDecimal;
import java.util.List;

/** A value of a JSON text that knows the index of the text at which it starts. */
sealed interface JsonNode {

  /** Returns the index of the first character. */
  int at();

  /** Describes the value in a message. */
  String described();

  /** An object with its members in the order of the text; names may repeat. */
  record ObjectNode(int at, List<Member> members) implements JsonNode {
    @Override
    public String described() {
      return "an object";
    }
  }

  /** A member of an object; {@code at} is the index of its name. */
  record Member(int at, String name, JsonNode value) {}

  /** An array. */
  record ArrayNode(int at, List<JsonNode> items) implements JsonNode {
    @Override
    public String described() {
      return "a list";
    }
  }

  /** A string, with its escapes resolved. */
  record StringNode(int at, String text) implements JsonNode {
    @Override
    public String described() {
      return QuotedValue.of(text);
    }
  }

  /** A number as it is written, or {@code true}, {@code false} or {@code null}. */
  record LiteralNode(int at, String written) implements JsonNode {
    @Override
    public String described() {
      return QuotedValue.shortened(written);
    }

    boolean isNumber() {
      return "tfn".indexOf(written.charAt(0)) < 0;
    }

    /**
     * Returns the value of a number.
     *
     * @throws ArithmeticException if it is not whole, or out of the range of an int
     * @throws NumberFormatException if its exponent is out of range
     */
    int wholeNumber() {
      return new BigDecimal(written).intValueExact();
    }
  }
}
