package org.errata.demo.load.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bodies of POST requests: lists of invoices. */
public final class InvoiceFiles {

  static final Path SMALL = LoadFolders.WORK.resolve("1k.json");
  static final Path LARGE = LoadFolders.WORK.resolve("64k.json");

  private static final int SMALL_BYTES = 1024;
  private static final int LARGE_BYTES = 65_536;
  private static final String END = "]}";

  private InvoiceFiles() {}

  /**
   * Writes the files, for the scripts of wrk.
   *
   * @throws IOException if they cannot be written
   */
  public static void write() throws IOException {
    Files.writeString(SMALL, invoices(SMALL_BYTES), UTF_8);
    Files.writeString(LARGE, invoices(LARGE_BYTES), UTF_8);
  }

  /** Fills up to the exact length with white space. */
  private static String invoices(int bytes) {
    StringBuilder json = new StringBuilder("{\"cmpn\":{\"bscl\":1},\"inv\":[");
    String next = invoice(0);
    for (int i = 1; json.length() + next.length() + END.length() <= bytes; i++) {
      json.append(next);
      next = "," + invoice(i);
    }
    json.append(END);
    return json + " ".repeat(bytes - json.length());
  }

  private static String invoice(int i) {
    return """
        {"doc":"INV-%05d","date":"2026-11-22","custom":null,"open":true,"itms":[\
        {"ref":"%d","chg":%d.25,"line":1,"from":{"cntry":"USA","zip":"98109"},"tran":19},\
        {"ref":"%d","chg":-0.5e2,"line":2,"from":{"cntry":"DEU","zip":"10115"},"tran":20}]}"""
        .formatted(i, i, i * 7, i + 1);
  }
}
