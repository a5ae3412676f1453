package org.errata.internal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The header fields of responses that are more than text to Errata: which of them describe the body
 * that an error response replaces, and which of them neither a catalogue entry nor the request id
 * can use. Names are compared without letter case (RFC 9110 section 5.1). Thread-safe.
 */
public final class ResponseFields {

  private enum Role {
    /**
     * Describes the body or frames it (RFC 9110 sections 6.6.2, 8 and 14.4; RFC 9112 section 6.1;
     * RFC 9530), so that it goes when the body is discarded. Every field whose name begins with
     * {@code Content-} has this role, but for the {@code Content-Security-Policy} fields.
     */
    DESCRIBES_BODY,
    /**
     * Tells caches how to treat the discarded response (RFC 9111 section 5, RFC 9213). It goes with
     * the body, as error responses are not to be stored.
     */
    CONTROLS_CACHES,
    /** Is about one connection and set by the container (RFC 9110 sections 7.6.1 and 7.8). */
    CONNECTION,
    /**
     * Has a value that only one response can have, such as its time, so that a catalogue entry
     * cannot fix it (RFC 9110 sections 6.6.1 and 10.2.4; RFC 9111 sections 5.1 and 5.3; RFC 6265).
     */
    OF_ONE_RESPONSE,
    /** Errata sets it on error responses, so that a catalogue entry cannot fix it. */
    SET_ON_ERROR_RESPONSES,
    /** Tells the client what it may do next (RFC 9110 sections 10.2.1, 10.2.3 and 11.6.1). */
    NEXT_STEP,
    /** Carries the request id by default, so that a catalogue entry cannot fix it. */
    REQUEST_ID,
    /** Names the product that the application runs on, which error responses do not tell. */
    PRODUCT,
    /**
     * Is often set by a filter before the application runs, and is not replaced on an error
     * response. Where none of these is set, a response may need no reset.
     */
    SET_BEFORE_THE_APPLICATION
  }

  private static final Map<String, Set<Role>> ROLES = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  static {
    field("Age", Role.CONTROLS_CACHES, Role.OF_ONE_RESPONSE);
    field("Allow", Role.NEXT_STEP);
    field("Cache-Control", Role.CONTROLS_CACHES, Role.SET_ON_ERROR_RESPONSES);
    field("CDN-Cache-Control", Role.CONTROLS_CACHES);
    field("Connection", Role.CONNECTION);
    field("Content-Disposition", Role.DESCRIBES_BODY, Role.SET_BEFORE_THE_APPLICATION);
    field("Content-Encoding", Role.DESCRIBES_BODY, Role.SET_BEFORE_THE_APPLICATION);
    field("Content-Language", Role.DESCRIBES_BODY, Role.SET_ON_ERROR_RESPONSES);
    field("Content-Length", Role.DESCRIBES_BODY, Role.SET_ON_ERROR_RESPONSES);
    field("Content-Range", Role.DESCRIBES_BODY, Role.SET_BEFORE_THE_APPLICATION);
    field("Content-Type", Role.DESCRIBES_BODY, Role.SET_ON_ERROR_RESPONSES);
    field("Date", Role.OF_ONE_RESPONSE);
    field("Digest", Role.DESCRIBES_BODY);
    field("ETag", Role.DESCRIBES_BODY, Role.SET_BEFORE_THE_APPLICATION);
    field("Expires", Role.CONTROLS_CACHES, Role.OF_ONE_RESPONSE, Role.SET_BEFORE_THE_APPLICATION);
    field("Keep-Alive", Role.CONNECTION);
    field("Last-Modified", Role.DESCRIBES_BODY, Role.SET_BEFORE_THE_APPLICATION);
    field("Pragma", Role.CONTROLS_CACHES, Role.SET_BEFORE_THE_APPLICATION);
    field("Proxy-Connection", Role.CONNECTION);
    field("Repr-Digest", Role.DESCRIBES_BODY);
    field("Retry-After", Role.NEXT_STEP);
    field("Server", Role.OF_ONE_RESPONSE);
    field("Set-Cookie", Role.OF_ONE_RESPONSE);
    field("Surrogate-Control", Role.CONTROLS_CACHES);
    field("TE", Role.CONNECTION);
    field("Trailer", Role.DESCRIBES_BODY, Role.CONNECTION);
    field("Transfer-Encoding", Role.DESCRIBES_BODY, Role.CONNECTION);
    field("Upgrade", Role.CONNECTION);
    field("Vary", Role.SET_ON_ERROR_RESPONSES);
    field("WWW-Authenticate", Role.NEXT_STEP);
    field("X-Content-Type-Options", Role.SET_ON_ERROR_RESPONSES);
    field("X-Powered-By", Role.PRODUCT, Role.SET_BEFORE_THE_APPLICATION);
    field("X-Request-Id", Role.REQUEST_ID);
  }

  private static final List<String> SET_BEFORE_THE_APPLICATION =
      ROLES.keySet().stream()
          .filter(name -> has(name, EnumSet.of(Role.SET_BEFORE_THE_APPLICATION)))
          .toList();

  private static final Set<Role> GONE_WITH_THE_BODY =
      EnumSet.of(Role.DESCRIBES_BODY, Role.CONTROLS_CACHES, Role.PRODUCT);

  private static final Set<Role> NOT_FIXED =
      EnumSet.of(
          Role.DESCRIBES_BODY,
          Role.CONNECTION,
          Role.OF_ONE_RESPONSE,
          Role.SET_ON_ERROR_RESPONSES,
          Role.REQUEST_ID);

  private static final Set<Role> ABOUT_BODY_OR_CONNECTION =
      EnumSet.of(Role.DESCRIBES_BODY, Role.CONNECTION);

  private ResponseFields() {}

  private static void field(String name, Role first, Role... others) {
    ROLES.put(name, Collections.unmodifiableSet(EnumSet.of(first, others)));
  }

  /**
   * Tells whether a field is removed when the body that the application wrote is discarded.
   *
   * @param name the field's name
   * @param status the status of the error response that takes its place
   * @return whether the field described the discarded response; {@code Content-Range} stays on a
   *     416, where it has the length that ranges must lie in (RFC 9110 section 14.4)
   */
  public static boolean isRemovedWithBody(String name, int status) {
    return has(name, GONE_WITH_THE_BODY)
        && !(status == 416 && name.equalsIgnoreCase("Content-Range"));
  }

  /**
   * Returns the fields that make a reset necessary even where the application has set nothing.
   *
   * @return an immutable list of names
   */
  public static List<String> setBeforeTheApplication() {
    return SET_BEFORE_THE_APPLICATION;
  }

  /**
   * Tells whether a catalogue entry may have a field with a fixed value.
   *
   * @param name the field's name
   * @return whether neither Errata nor the container computes the field for each response
   */
  public static boolean mayBeFixed(String name) {
    return !has(name, NOT_FIXED);
  }

  /**
   * Checks a field that application code adds to an error response. Fields that frame or describe
   * the body are refused, but for {@code Content-Range}, which a 416 needs; so are fields about the
   * connection, but for {@code Upgrade}, which a 426 needs, and a {@code Connection} of {@code
   * close} or {@code upgrade}.
   *
   * @param name the field's name
   * @param value its value
   * @throws IllegalArgumentException if the response cannot have the field; the message quotes the
   *     name, and never the value
   */
  public static void checkAdded(String name, String value) {
    FieldSyntax.check(name, value);
    if (!mayBeAdded(name, value)) {
      throw new IllegalArgumentException(
          "the header %s is about the body or the connection, which the container decides"
              .formatted(name));
    }
  }

  private static boolean mayBeAdded(String name, String value) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "content-range", "upgrade" -> true;
      case "connection" -> value.equalsIgnoreCase("close") || value.equalsIgnoreCase("upgrade");
      default -> !has(name, ABOUT_BODY_OR_CONNECTION);
    };
  }

  /**
   * Tells whether a field may carry the id of the request.
   *
   * @param name the field's name
   * @return whether the field has no other meaning that is known here
   */
  public static boolean mayCarryRequestId(String name) {
    Set<Role> roles = ROLES.get(name);
    return roles == null ? !isContent(name) : roles.contains(Role.REQUEST_ID);
  }

  private static boolean has(String name, Set<Role> roles) {
    Set<Role> known = ROLES.get(name);
    return known == null
        ? isContent(name) && !isSecurityPolicy(name) && roles.contains(Role.DESCRIBES_BODY)
        : known.stream().anyMatch(roles::contains);
  }

  private static boolean isContent(String name) {
    return startsWith(name, "Content-");
  }

  private static boolean isSecurityPolicy(String name) {
    return startsWith(name, "Content-Security-Policy");
  }

  private static boolean startsWith(String name, String prefix) {
    return name.regionMatches(true, 0, prefix, 0, prefix.length());
  }
}
