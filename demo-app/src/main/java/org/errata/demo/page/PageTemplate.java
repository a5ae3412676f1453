package org.errata.demo.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A resource next to this class with placeholders such as <code>{{name}}</code>.
 *
 * @param text the text with the placeholders that are left
 */
record PageTemplate(String text) {

  static PageTemplate read(String name) {
    try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new PageTemplate(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Replaces a placeholder by markup, which must be escaped already. */
  PageTemplate with(String name, String markup) {
    return new PageTemplate(text.replace("{{" + name + "}}", markup));
  }
}
