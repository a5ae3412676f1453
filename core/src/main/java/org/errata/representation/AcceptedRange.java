package org.errata.representation;

/**
 * One media range of an {@code Accept} header. Its parameters do not narrow it: the forms of an
 * error have none, and a client that names a charset or a version still means this type.
 *
 * @param type a type in lower case, or {@code *}
 * @param subtype a subtype in lower case, or {@code *}
 * @param quality 0 to 1000 thousandths
 */
record AcceptedRange(String type, String subtype, int quality) {

  /** Returns how closely this range names a media type: 0 not at all, 3 exactly. */
  int closeness(MediaType mediaType) {
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
