package org.errata.servlet.framework;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through the values of a JSON text, or of the start of one, in their order. An object or
 * array comes before what is in it. The text is known to be JSON as far as it goes. Used by one
 * thread.
 */
final class JsonWalk {

  /** An object or array that is open. */
  private static final class Level {
    private final boolean isArray;
    private int index;

    /** Null before a name. */
    private String name;

    Level(boolean isArray) {
      this.isArray = isArray;
    }

    String segment() {
      return isArray ? Integer.toString(index) : name;
    }
  }

  private final String text;
  private final List<Level> levels = new ArrayList<>();
  private int position;

  /** How many of the levels are around the value; one less than there are if it has begun one. */
  private int depth;

  private JsonType type;
  private int start;
  private String scalar;

  JsonWalk(String text) {
    this.text = text;
  }

  /** Moves to the next value; returns false at the end of the text. */
  boolean next() {
    while (skipSpace()) {
      char c = text.charAt(position);
      Level inner = levels.isEmpty() ? null : levels.get(levels.size() - 1);
      if (c == ':') {
        position++;
      } else if (c == ',') {
        position++;
        inner.index++;
        inner.name = null;
      } else if (c == '}' || c == ']') {
        position++;
        levels.remove(levels.size() - 1);
      } else if (inner != null && !inner.isArray && inner.name == null) {
        inner.name = string();
        if (inner.name == null) {
          return false;
        }
      } else {
        return value(c);
      }
    }
    return false;
  }

  private boolean value(char c) {
    start = position;
    depth = levels.size();
    scalar = null;
    if (c == '{' || c == '[') {
      position++;
      type = c == '[' ? JsonType.ARRAY : JsonType.OBJECT;
      levels.add(new Level(c == '['));
      return true;
    }
    scalar = c == '"' ? string() : literal();
    type =
        switch (c) {
          case '"' -> JsonType.STRING;
          case 't', 'f' -> JsonType.BOOLEAN;
          case 'n' -> JsonType.NULL;
          default -> JsonType.NUMBER;
        };
    return scalar != null;
  }

  private boolean skipSpace() {
    while (position < text.length()
        && (text.charAt(position) <= ' ' || text.charAt(position) == '\ufeff')) {
      position++;
    }
    return position < text.length();
  }

  /** Reads a number or a name such as {@code true}. */
  private String literal() {
    while (position < text.length() && ",]} \t\r\n".indexOf(text.charAt(position)) < 0) {
      position++;
    }
    return text.substring(start, position);
  }

  /** Reads a string; returns null if the text ends in it. */
  private String string() {
    StringBuilder read = new StringBuilder();
    for (int i = position + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        position = i + 1;
        return read.toString();
      }
      if (c == '\\') {
        i++;
        if (i + 4 >= text.length()) {
          return null;
        }
        c = text.charAt(i);
        if (c == 'u') {
          read.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
          i += 4;
          continue;
        }
        c =
            switch (c) {
              case 'b' -> '\b';
              case 'f' -> '\f';
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 't' -> '\t';
              default -> c;
            };
      }
      read.append(c);
    }
    position = text.length();
    return null;
  }

  /** Returns the type of the value. */
  JsonType type() {
    return type;
  }

  /** Returns the index at which the value begins. */
  int start() {
    return start;
  }

  /** Returns the text of a string, number or literal; null for an object or array. */
  String scalar() {
    return scalar;
  }

  /** Returns how many names and indexes lead to the value. */
  int depth() {
    return depth;
  }

  /** Returns the names and indexes that lead to the value. */
  List<String> path() {
    return levels.subList(0, depth).stream().map(Level::segment).toList();
  }

  /**
   * Tells whether these names and indexes lead to the value.
   *
   * @param path names and indexes; an empty name is any
   * @param hasIndexes whether the path has the indexes of arrays
   */
  boolean isAt(List<String> path, boolean hasIndexes) {
    int matched = 0;
    for (Level level : levels.subList(0, depth)) {
      if (level.isArray && !hasIndexes) {
        continue;
      }
      if (matched == path.size()) {
        return false;
      }
      String expected = path.get(matched++);
      if (!expected.isEmpty() && !expected.equals(level.segment())) {
        return false;
      }
    }
    return matched == path.size();
  }
}
