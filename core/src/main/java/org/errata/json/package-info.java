/**
 * Tells whether bytes are JSON. A {@link org.errata.json.JsonScanner} is fed the bytes of a
 * document as they arrive, and returns a {@link org.errata.json.JsonVerdict}: not finished,
 * well-formed, or malformed with a {@link org.errata.json.JsonFault} that says at which byte and
 * why. It checks, strictly, that the bytes are what RFC 8259 calls a JSON text, and that they are
 * UTF-8; it does not build, keep or interpret any value.
 *
 * <p>To read it, begin with {@code GrammarState} and {@code TokenGrammar}, the grammar of tokens
 * byte by byte, and {@code StructureScanner}, the grammar of arrays and objects. {@code
 * DocumentScanner} joins them. {@code StringAutomaton}, {@code WholeTokens} and {@code ByteRuns}
 * are there for speed: they do what {@code TokenGrammar} does for many bytes at once, and leave to
 * it what they do not take.
 *
 * <p>Everything here but the scanner is immutable. Nothing takes or returns null.
 */
package org.errata.json;
