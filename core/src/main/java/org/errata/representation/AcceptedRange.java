package org.errata.representation;

/**
 * One media range of an {@code Accept} header. Parameters are ignored: no representation of an
 * error has any, and a client that names a charset or a version accepts the type all the same.
 *
 * @param type a type in lower case, or {@code *}
 * @param subtype a subtype in lower case, or {@code *}
 * @param quality the quality value in thousandths, 0 to 1000
 */
record AcceptedRange(String type, String subtype, int quality) {

  /** Returns how specifically this range matches a media type: 0 not at all, 3 exactly. */
  int precedence(MediaType mediaType) {
    if (type.equals("*")) {
      return 1;
    }
    if (!type.equals(mediaType.type())) {
      return 0;
    }
    if (subtype.equals("*")) {
      return 2;
    }
    return subtype.equals(mediaType.subtype()) ? 3 : 0;
  }
}
