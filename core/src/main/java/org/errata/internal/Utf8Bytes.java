package org.errata.internal;

/** Writes single code points in UTF-8 (RFC 3629). */
final class Utf8Bytes {

  private Utf8Bytes() {}

  /** Writes a code point of 0x80 or more that is no surrogate; returns the index after it. */
  static int write(int point, byte[] target, int from) {
    int at = from;
    if (point < 0x800) {
      target[at++] = (byte) (0xc0 | (point >> 6));
    } else {
      if (point < 0x10000) {
        target[at++] = (byte) (0xe0 | (point >> 12));
      } else {
        target[at++] = (byte) (0xf0 | (point >> 18));
        target[at++] = continuation(point >> 12);
      }
      target[at++] = continuation(point >> 6);
    }
    target[at++] = continuation(point);
    return at;
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3f));
  }
}
