package org.errata.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.errata.internal.FieldSyntax;

/**
 * The content codings that the body of a request may have (RFC 9110 section 8.4.1). Names ignore
 * case; {@code x-gzip} is {@code gzip} and {@code x-compress} is {@code compress}. {@code identity}
 * is no coding and always accepted. Immutable and thread-safe.
 */
public final class ContentCodings {

  /** {@code gzip}, {@code deflate}, {@code br} and {@code zstd}. */
  public static final ContentCodings DEFAULT = of(List.of("gzip", "deflate", "br", "zstd"));

  private static final String IDENTITY = "identity";

  /** What {@code Content-Encoding} says about a body. */
  enum Use {
    /** It has no coding. */
    NONE,
    /** Every coding that it has is accepted. */
    ACCEPTED,
    /** A coding that it has is not accepted. */
    UNSUPPORTED,
    /** The field is not a list of tokens. */
    MALFORMED
  }

  private final Set<String> accepted;

  private ContentCodings(Set<String> accepted) {
    this.accepted = accepted;
  }

  /**
   * Makes a set of accepted codings.
   *
   * @param names the codings, in the order of {@link #acceptEncoding}
   * @return the set
   * @throws IllegalArgumentException if a name is not a token (RFC 9110 section 5.6.2)
   */
  public static ContentCodings of(Collection<String> names) {
    Set<String> accepted = new LinkedHashSet<>();
    for (String name : names) {
      if (!FieldSyntax.isToken(name)) {
        throw new IllegalArgumentException("'%s' is not the name of a coding".formatted(name));
      }
      accepted.add(canonical(name));
    }
    accepted.remove(IDENTITY);
    return new ContentCodings(accepted);
  }

  /**
   * Returns the value of {@code Accept-Encoding} in a response with status 415 (RFC 9110 section
   * 12.5.3).
   *
   * @return such as {@code gzip, br}; {@code identity} if no coding is accepted
   */
  public String acceptEncoding() {
    return accepted.isEmpty() ? IDENTITY : String.join(", ", accepted);
  }

  /** Reads the lines of {@code Content-Encoding}; list elements may be empty (section 5.6.1.2). */
  Use usedBy(List<String> lines) {
    Use use = Use.NONE;
    for (String line : lines) {
      for (String element : line.split(",", -1)) {
        String coding = WhiteSpace.trimmed(element);
        if (!coding.isEmpty() && !FieldSyntax.isToken(coding)) {
          return Use.MALFORMED;
        }
        use = worse(use, useOf(canonical(coding)));
      }
    }
    return use;
  }

  private Use useOf(String coding) {
    if (coding.isEmpty() || coding.equals(IDENTITY)) {
      return Use.NONE;
    }
    return accepted.contains(coding) ? Use.ACCEPTED : Use.UNSUPPORTED;
  }

  private static Use worse(Use one, Use other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static String canonical(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.equals("x-gzip") || lower.equals("x-compress") ? lower.substring(2) : lower;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContentCodings codings && accepted.equals(codings.accepted);
  }

  @Override
  public int hashCode() {
    return accepted.hashCode();
  }

  @Override
  public String toString() {
    return acceptEncoding();
  }
}
