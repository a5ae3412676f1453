package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.errata.Problem;
import org.errata.catalogue.Entry;

/**
 * The header field for the profile is the system default profile (absent, blank or {@code 0}) or a
 * profile of the client. A value that is no whole number, lines with different values, and a client
 * id of more than 128 characters count as credentials that are not correct; a whole number that is
 * no profile of the client has an entry of its own.
 */
public final class ProfileKnown implements Rule {

  private static final long DEFAULT_PROFILE = 0;

  private final ProfileDirectory profiles;
  private final Problem unauthorized;
  private final Problem profileIdNotFound;
  private final ClientHeaders headers;

  /**
   * Makes the rule.
   *
   * @param profiles looks up the profiles of a client
   * @param unauthorized the problem of a request whose header fields are not correct; where a rule
   *     checks credentials, made by {@link CredentialsAccepted#challenge}
   * @param profileIdNotFound the entry for a request whose client does not have the profile
   * @param headers the names of the header fields for the client and the profile
   */
  public ProfileKnown(
      ProfileDirectory profiles,
      Problem unauthorized,
      Entry profileIdNotFound,
      ClientHeaders headers) {
    this.profiles = requireNonNull(profiles, "profiles");
    this.unauthorized = requireNonNull(unauthorized, "unauthorized");
    this.profileIdNotFound = Problem.of(profileIdNotFound);
    this.headers = requireNonNull(headers, "headers");
  }

  @Override
  public Optional<Problem> check(RequestView request) {
    List<String> lines = request.headers(headers.profile());
    if (SingleValue.isAmbiguous(lines)) {
      return Optional.of(unauthorized);
    }
    Optional<String> value = SingleValue.of(lines);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    OptionalLong profile = wholeNumber(value.get());
    if (profile.isEmpty()) {
      return Optional.of(unauthorized);
    }
    if (profile.getAsLong() == DEFAULT_PROFILE) {
      return Optional.empty();
    }
    List<String> clientLines = request.headers(headers.client());
    if (ClientIdField.isMalformed(clientLines)) {
      return Optional.of(unauthorized);
    }
    String clientId = ClientIdField.of(clientLines).orElse("");
    // profiles are numbered from 1, so the directory is not asked about a negative number
    return profile.getAsLong() > DEFAULT_PROFILE && profiles.has(clientId, profile.getAsLong())
        ? Optional.empty()
        : Optional.of(profileIdNotFound);
  }

  /** Reads ASCII digits; {@link Long#parseLong} alone accepts a plus sign and other digits. */
  private static OptionalLong wholeNumber(String value) {
    String digits = value.startsWith("-") ? value.substring(1) : value;
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(value));
    } catch (NumberFormatException tooLong) {
      return OptionalLong.empty();
    }
  }
}
