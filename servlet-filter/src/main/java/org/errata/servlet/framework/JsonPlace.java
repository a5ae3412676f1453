package org.errata.servlet.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where in a JSON text a complaint belongs.
 *
 * @param path the names and indexes that lead to it
 * @param start the index in the text at which the value begins; -1 if it is not one value
 * @param isMissing whether the text has no such member
 */
record JsonPlace(List<String> path, int start, boolean isMissing) {

  private static final int LONGEST_POINTER = 1_000;

  /**
   * Finds what a library complains about. It must be at the path, have the type, and have the text
   * of the complaint, as far as these are known.
   *
   * @param text a JSON text, or the start of one
   * @param complaint what the library says
   * @return the place; what is common to all places if there are several; null if there is none
   */
  static JsonPlace find(String text, JsonComplaint complaint) {
    if (complaint.path() == null && complaint.text() == null) {
      return null;
    }
    if (complaint.kind() == JsonComplaint.Kind.MISSING_MEMBER) {
      return ofMissing(text, complaint.path());
    }
    if (complaint.kind() == JsonComplaint.Kind.DUPLICATE_MEMBER) {
      return ofDuplicate(text, complaint.text());
    }
    JsonPlace found = common(text, walk -> isMeant(walk, complaint) && hasPath(walk, complaint));
    if (found == null && complaint.kind() == JsonComplaint.Kind.VALUE) {
      found = withinPart(text, complaint);
    }
    return found == null && canBeMissing(complaint) ? ofMissing(text, complaint.path()) : found;
  }

  /**
   * Finds the value that begins where a library says. Its path may be another one, as a member may
   * have several names, and an application may read the elements of an array one by one.
   *
   * @param text a JSON text, or the start of one
   * @param complaint what the library says, with a location
   * @return the place; null if no value begins there, or if it is another one than that of the
   *     complaint
   */
  static JsonPlace atLocation(String text, JsonComplaint complaint) {
    Set<Integer> offsets = TextOffsets.of(text, complaint.line(), complaint.column());
    boolean isKnown = complaint.type() != null || complaint.text() != null;
    return common(
        text,
        walk ->
            offsets.contains(walk.start())
                && isMeant(walk, complaint)
                && (isKnown
                    || (complaint.path() != null && complaint.path().size() == walk.depth())));
  }

  /** Returns what is common to all values that are meant. */
  private static JsonPlace common(String text, Predicate<JsonWalk> isMeant) {
    JsonPlace found = null;
    JsonWalk walk = new JsonWalk(text);
    while (walk.next()) {
      if (isMeant.test(walk)) {
        found =
            found == null
                ? new JsonPlace(walk.path(), walk.start(), false)
                : new JsonPlace(common(found.path, walk.path()), -1, false);
      }
    }
    return found;
  }

  private static boolean isMeant(JsonWalk walk, JsonComplaint complaint) {
    return (complaint.type() == null || complaint.type() == walk.type())
        && (complaint.text() == null || complaint.text().equals(walk.scalar()));
  }

  private static boolean hasPath(JsonWalk walk, JsonComplaint complaint) {
    return complaint.path() == null || walk.isAt(complaint.path(), complaint.hasIndexes());
  }

  /** The path is that within a part of the document, which the application has read by itself. */
  private static JsonPlace withinPart(String text, JsonComplaint complaint) {
    List<String> path = complaint.path();
    boolean isKnown = complaint.type() != null || complaint.text() != null;
    if (!isKnown || complaint.hasLocation() || path == null || path.isEmpty()) {
      return null;
    }
    return common(
        text,
        walk ->
            walk.depth() > path.size()
                && complaint.hasIndexes()
                && isMeant(walk, complaint)
                && walk.path().subList(walk.depth() - path.size(), walk.depth()).equals(path));
  }

  private static JsonPlace ofDuplicate(String text, String name) {
    Set<List<String>> seen = new HashSet<>();
    JsonWalk walk = new JsonWalk(text);
    while (walk.next()) {
      List<String> path = walk.path();
      if (!path.isEmpty() && path.get(path.size() - 1).equals(name) && !seen.add(path)) {
        return new JsonPlace(path, walk.start(), false);
      }
    }
    return null;
  }

  /** A member may have another name in the document than in the application. */
  private static boolean canBeMissing(JsonComplaint complaint) {
    return complaint.kind() == JsonComplaint.Kind.VALUE
        && complaint.hasIndexes()
        && complaint.type() == null
        && complaint.text() == null;
  }

  /** The last name of the path is missing in an object that is there. */
  private static JsonPlace ofMissing(String text, List<String> path) {
    if (path == null || path.isEmpty()) {
      return null;
    }
    List<String> parent = path.subList(0, path.size() - 1);
    boolean isParentThere = false;
    JsonWalk walk = new JsonWalk(text);
    while (walk.next()) {
      if (walk.isAt(path, true)) {
        return null;
      }
      isParentThere |= walk.type() == JsonType.OBJECT && walk.isAt(parent, true);
    }
    return isParentThere ? new JsonPlace(path, -1, true) : null;
  }

  private static List<String> common(List<String> one, List<String> other) {
    int length = 0;
    while (length < Math.min(one.size(), other.size())
        && one.get(length).equals(other.get(length))) {
      length++;
    }
    return one.subList(0, length);
  }

  /** Returns the JSON Pointer (RFC 6901 section 3). */
  String pointer() {
    return pointer(path);
  }

  /**
   * Returns the JSON Pointer of a path. It ends early if names, which may be the client's, are very
   * long.
   *
   * @param path names and indexes
   */
  static String pointer(List<String> path) {
    StringBuilder pointer = new StringBuilder();
    for (String name : path) {
      String segment = name.replace("~", "~0").replace("/", "~1");
      if (pointer.length() + segment.length() >= LONGEST_POINTER) {
        break;
      }
      pointer.append('/').append(segment);
    }
    return pointer.toString();
  }
}
