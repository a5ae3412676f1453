package org.errata.servlet.catalogfile;

import java.util.ArrayList;
import java.util.List;
import org.errata.servlet.catalogfile.JsonNode.ArrayNode;
import org.errata.servlet.catalogfile.JsonNode.LiteralNode;
import org.errata.servlet.catalogfile.JsonNode.Member;
import org.errata.servlet.catalogfile.JsonNode.ObjectNode;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/**
 * Reads a JSON text into nodes that know their position. The text must be well-formed, as the JSON
 * scanner has found it to be.
 */
final class JsonNodeReader {

  private final String text;
  private int next;

  private JsonNodeReader(String text) {
    this.text = text;
  }

  static JsonNode read(String wellFormed) {
    return new JsonNodeReader(wellFormed).value();
  }

  private JsonNode value() {
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> new StringNode(next, string());
      default -> literal();
    };
  }

  private ObjectNode object() {
    int at = next++;
    List<Member> members = new ArrayList<>();
    while (peek() != '}') {
      int start = next;
      members.add(new Member(start, string(), value()));
    }
    next++;
    return new ObjectNode(at, members);
  }

  private ArrayNode array() {
    int at = next++;
    List<JsonNode> items = new ArrayList<>();
    while (peek() != ']') {
      items.add(value());
    }
    next++;
    return new ArrayNode(at, items);
  }

  private LiteralNode literal() {
    int at = next;
    while (next < text.length() && !isBetweenTokens(next) && "]}".indexOf(text.charAt(next)) < 0) {
      next++;
    }
    return new LiteralNode(at, text.substring(at, next));
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    next++;
    while (text.charAt(next) != '"') {
      string.append(text.charAt(next) == '\\' ? escaped() : text.charAt(next));
      next++;
    }
    next++;
    return string.toString();
  }

  /** Returns the character that an escape stands for, and goes to the end of the escape. */
  private char escaped() {
    char c = text.charAt(++next);
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        next += 4;
        yield (char) Integer.parseInt(text, next - 3, next + 1, 16);
      }
      default -> c;
    };
  }

  /** Goes to the next token and returns its first character. */
  private char peek() {
    while (isBetweenTokens(next)) {
      next++;
    }
    return text.charAt(next);
  }

  private boolean isBetweenTokens(int index) {
    return " \n\r\t,:\uFEFF".indexOf(text.charAt(index)) >= 0;
  }
}
