package org.errata.demo.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A file next to this class, with <code>{{name}}</code> where something is to be filled in.
 *
 * @param text what is filled in so far
 */
record Template(String text) {

  static Template read(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the demo has no file " + name);
      }
      return new Template(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Fills in markup, which must be escaped already. */
  Template with(String name, String markup) {
    return new Template(text.replace("{{" + name + "}}", markup));
  }
}
