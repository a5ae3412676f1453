/**
 * Is it JSON? A {@link org.errata.json.JsonScanner} is fed the bytes of a document as they arrive,
 * and answers with a {@link org.errata.json.JsonVerdict}: not finished, well-formed, or malformed
 * with a {@link org.errata.json.JsonFault} that says at which byte and why. It checks, strictly,
 * that the bytes are what RFC 8259 calls a JSON text, and that they are UTF-8; it does not build,
 * keep or interpret any value.
 *
 * <p>A table of the grammar can take any byte, and would do alone. Two lanes go ahead of it where
 * they can, eight bytes at a time: {@code FastLane} over members and items of the usual sorts, and
 * {@code GapLane} over what stands between values, once that was seen, since long documents say the
 * same again and again. Both leave to the table what they do not know, in a state it can go on
 * from.
 *
 * <p>Everything here but the scanner is immutable. Nothing takes or returns null.
 */
package org.errata.json;
