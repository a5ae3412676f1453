package org.errata.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Makes random JSON and changes bytes of it. The same seed makes the same documents. */
final class RandomDocuments {
  private static final String[] SCALARS = {
    "null",
    "true",
    "false",
    "0",
    "-0",
    "7",
    "12",
    "-345.678",
    "1e5",
    "0.1E-12",
    "123456789012",
    "-1.5e2",
    "0.123456789012345678E+5",
    "98765432.1e-100"
  };
  private static final String[] CHARACTERS = {
    "a",
    "bcdefghij",
    " ",
    "\\n",
    "\\\"",
    "\\\\",
    "\\/",
    "\\u00e9",
    "\\uD834",
    "é",
    "ж",
    "€",
    "日本語",
    "😀",
    "\u007f",
    "\uFEFF",
    "\uD7FF",
    "\uE000",
    "\u07FF",
    "\u0800",
    "'",
    "{",
    "]",
    ","
  };
  private static final String[] SPACES = {"", "", "", "", " ", "\n", "\r\n\t", "          "};

  /** Bytes with a meaning in JSON or UTF-8; at random they would be rare. */
  private static final byte[] SPECIAL =
      "\"\\{}[]:,+-.eE0179 \t\n\r\0/ubfnrtls\u001f\u007f\u0080\u00bf\u00c0\u00c2\u00e0\u00ed\u00ef\u00f0\u00f4\u00ff\u00bb\u00a0\u009f\u0090"
          .getBytes(StandardCharsets.ISO_8859_1);

  private final Random random;

  RandomDocuments(long seed) {
    random = new Random(seed);
  }

  byte[] next() {
    var text = new StringBuilder(random.nextInt(20) == 0 ? "\uFEFF" : "");
    space(text);
    value(text, random.nextInt(5));
    space(text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns a document of records of one or two forms, with an unusual value in some. */
  byte[] nextRecords() {
    boolean spaced = random.nextBoolean();
    String[] forms = {form(3), form(3)};
    var text = new StringBuilder("{\"a\":".repeat(random.nextInt(3)));
    int around = text.length() / "{\"a\":".length();
    text.append('[');
    int size = 3000 + random.nextInt(5000);
    while (text.length() < size) {
      text.append(text.charAt(text.length() - 1) == '[' ? "" : spaced ? ",\n  " : ",");
      record(text, forms[random.nextInt(10) == 0 ? 1 : 0]);
    }
    text.append("]").append("}".repeat(around));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the form of a record, with dollar signs for its values. */
  private String form(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return "$";
    }
    boolean array = random.nextInt(3) == 0;
    var form = new StringBuilder(array ? "[" : "{");
    for (int i = random.nextInt(6) - 1; i >= 0; i--) {
      if (!array) {
        form.append('"').append("name of it".substring(random.nextInt(10))).append("\":");
        form.append(random.nextBoolean() ? "" : " ");
      }
      form.append(form(depth - 1)).append(i == 0 ? "" : ",");
    }
    return form.append(array ? ']' : '}').toString();
  }

  private void record(StringBuilder text, String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) == '$') {
        value(text, random.nextInt(40) == 0 ? 2 : 0);
      } else {
        text.append(form.charAt(i));
      }
    }
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Returns the document with one byte changed, taken out or put in, at an index. */
  byte[] changed(byte[] document, int index) {
    byte[] head = Arrays.copyOf(document, index);
    return switch (random.nextInt(3)) {
      case 0 -> joined(head, new byte[0], tail(document, index + 1));
      case 1 -> joined(head, oddByte(), tail(document, index));
      default -> joined(head, oddByte(), tail(document, index + 1));
    };
  }

  private byte[] oddByte() {
    int any = random.nextInt(2 * SPECIAL.length);
    return new byte[] {any < SPECIAL.length ? SPECIAL[any] : (byte) random.nextInt(256)};
  }

  private static byte[] tail(byte[] document, int from) {
    return Arrays.copyOfRange(document, Math.min(from, document.length), document.length);
  }

  private static byte[] joined(byte[] head, byte[] middle, byte[] tail) {
    byte[] all = Arrays.copyOf(head, head.length + middle.length + tail.length);
    System.arraycopy(middle, 0, all, head.length, middle.length);
    System.arraycopy(tail, 0, all, head.length + middle.length, tail.length);
    return all;
  }

  private void value(StringBuilder text, int depth) {
    int kind = random.nextInt(depth > 0 ? 6 : 3);
    switch (kind) {
      case 0 -> text.append(oneOf(SCALARS));
      case 1 -> text.append(random.nextInt()).append(random.nextBoolean() ? ".25" : "");
      case 2 -> string(text);
      default -> list(text, depth, kind == 3);
    }
  }

  private void list(StringBuilder text, int depth, boolean array) {
    text.append(array ? '[' : '{');
    int length = random.nextInt(4);
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : ",");
      space(text);
      if (!array) {
        string(text);
        space(text);
        text.append(':');
        space(text);
      }
      value(text, depth - 1);
      space(text);
    }
    space(text);
    text.append(array ? ']' : '}');
  }

  private void string(StringBuilder text) {
    text.append('"');
    for (int length = random.nextInt(7); length > 0; length--) {
      text.append(oneOf(CHARACTERS));
    }
    text.append('"');
  }

  private void space(StringBuilder text) {
    text.append(oneOf(SPACES));
  }

  private String oneOf(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
