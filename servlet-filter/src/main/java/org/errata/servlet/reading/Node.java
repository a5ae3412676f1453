package org.errata.servlet.reading;

import java.util.List;

/** A value of a JSON text, and the index of the text at which it starts. */
sealed interface Node {

  /** Where it starts. */
  int at();

  /** Says what it is, for people. */
  String shown();

  /** Members in the order of the text; names may repeat. */
  record ObjectNode(int at, List<Member> members) implements Node {
    @Override
    public String shown() {
      return "an object";
    }
  }

  /** A name and its value. */
  record Member(int at, String name, Node value) {}

  /** An array. */
  record ListNode(int at, List<Node> items) implements Node {
    @Override
    public String shown() {
      return "a list";
    }
  }

  /** A string, without its escapes. */
  record TextNode(int at, String text) implements Node {
    @Override
    public String shown() {
      return Shown.quoted(text);
    }
  }

  /** A number as it is written, or {@code true}, {@code false}, {@code null}. */
  record BareNode(int at, boolean isNumber, String written) implements Node {
    @Override
    public String shown() {
      return Shown.shortened(written);
    }
  }
}
