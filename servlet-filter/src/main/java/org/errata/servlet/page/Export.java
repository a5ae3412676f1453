package org.errata.servlet.page;

import java.util.function.Supplier;

/**
 * The whole catalogue in a form for programs.
 *
 * @param name its name below the reference pages
 * @param title what people call the form
 * @param contentType its media type
 * @param content writes it, each time anew
 */
record Export(String name, String title, String contentType, Supplier<byte[]> content) {

  Document document() {
    return Document.export(contentType, content.get());
  }
}
