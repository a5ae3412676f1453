package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.errata.Problem;
import org.errata.catalogue.Entry;

/**
 * The header {@code client_profile_id} names the system default profile (absent, blank or {@code
 * 0}) or a profile of the client. What is no whole number, or contradicts itself, counts as a
 * header that was not populated correctly; a whole number that is no profile has an entry of its
 * own.
 */
public final class ProfileKnown implements Rule {

  private static final long DEFAULT_PROFILE = 0;

  private final ProfileDirectory profiles;
  private final Problem unauthorized;
  private final Problem profileIdNotFound;

  /**
   * Makes the rule.
   *
   * @param profiles knows which client has which profiles
   * @param unauthorized what a request is told whose header is no whole number
   * @param profileIdNotFound what a request is told whose client has no such profile
   */
  public ProfileKnown(ProfileDirectory profiles, Entry unauthorized, Entry profileIdNotFound) {
    this.profiles = requireNonNull(profiles, "profiles");
    this.unauthorized = Problem.of(unauthorized);
    this.profileIdNotFound = Problem.of(profileIdNotFound);
  }

  @Override
  public Optional<Problem> check(RequestView request) {
    List<String> lines = request.headers(Headers.CLIENT_PROFILE_ID);
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
    String clientId = SingleValue.of(request.headers(Headers.CLIENT_ID)).orElse("");
    // profiles count from 1: a negative one is nobody's, whatever a directory may say
    return profile.getAsLong() > DEFAULT_PROFILE && profiles.has(clientId, profile.getAsLong())
        ? Optional.empty()
        : Optional.of(profileIdNotFound);
  }

  /** {@link Long#parseLong} would also take a plus sign and the digits of every script. */
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
