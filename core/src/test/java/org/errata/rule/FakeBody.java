package org.errata.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.errata.json.JsonScanner;
import org.errata.json.JsonVerdict;

/** A body that records how it was read. */
final class FakeBody implements RequestBody {

  private final byte[] bytes;
  private final boolean declaredEmpty;
  private final boolean longerThanBuffer;
  private final boolean broken;
  private boolean checked;
  private boolean scanned;

  private FakeBody(String text, boolean declaredEmpty, boolean longerThanBuffer, boolean broken) {
    this.bytes = text.getBytes(UTF_8);
    this.declaredEmpty = declaredEmpty;
    this.longerThanBuffer = longerThanBuffer;
    this.broken = broken;
  }

  /** Returns a body that is declared empty. */
  static FakeBody none() {
    return new FakeBody("", true, false, false);
  }

  /** Returns a body that is not declared empty, although it may be. */
  static FakeBody of(String text) {
    return new FakeBody(text, false, false, false);
  }

  /** Returns a body that is longer than the buffer. */
  static FakeBody startingWith(String text) {
    return new FakeBody(text, false, true, false);
  }

  /** Returns a body whose connection breaks before the first byte. */
  static FakeBody thatBreaks() {
    return new FakeBody("", false, false, true);
  }

  boolean wasScanned() {
    return scanned;
  }

  boolean wasRead() {
    return checked || scanned;
  }

  @Override
  public boolean isDeclaredEmpty() {
    return declaredEmpty;
  }

  @Override
  public boolean isEmpty() throws IOException {
    checked = true;
    read();
    return bytes.length == 0;
  }

  @Override
  public JsonVerdict scan() throws IOException {
    scanned = true;
    read();
    var scanner = new JsonScanner();
    var verdict = scanner.feed(bytes, 0, bytes.length);
    return longerThanBuffer ? verdict : scanner.end();
  }

  private void read() throws IOException {
    if (broken) {
      throw new IOException("connection reset");
    }
  }
}
