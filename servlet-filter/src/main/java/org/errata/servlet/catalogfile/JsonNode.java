package org.errata.servlet.catalogfile;

import java.util.List;

/** A value of a JSON text, and the index of the text at which it starts. */
sealed interface JsonNode {

  /** Where it starts. */
  int at();

  /** Says what it is, for people. */
  String shown();

  /** Members in the order of the text; names may repeat. */
  record ObjectNode(int at, List<Member> members) implements JsonNode {
    @Override
    public String shown() {
      return "an object";
    }
  }

  /** A name and its value. */
  record Member(int at, String name, JsonNode value) {}

  /** An array. */
  record ArrayNode(int at, List<JsonNode> items) implements JsonNode {
    @Override
    public String shown() {
      return "a list";
    }
  }

  /** A string, without its escapes. */
  record StringNode(int at, String text) implements JsonNode {
    @Override
    public String shown() {
      return QuotedValue.quoted(text);
    }
  }

  /** A number as it is written, or {@code true}, {@code false}, {@code null}. */
  record LiteralNode(int at, boolean isNumber, String written) implements JsonNode {
    @Override
    public String shown() {
      return QuotedValue.shortened(written);
    }
  }
}
