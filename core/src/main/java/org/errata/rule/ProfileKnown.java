package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
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
  public Optional<Refusal> check(RequestView request) {
    try {
      Optional<String> value = SingleValue.of(headers.profile(), request);
      return value.isEmpty() ? Optional.empty() : check(value.get(), request);
    } catch (MalformedHeaderException e) {
      return Optional.of(Refusal.of(unauthorized, e.reason()));
    }
  }

  @Override
  public String name() {
    return "client-profile";
  }

  private Optional<Refusal> check(String value, RequestView request)
      throws MalformedHeaderException {
    long profile = wholeNumber(value);
    if (profile == DEFAULT_PROFILE) {
      return Optional.empty();
    }
    Optional<String> clientId = ClientIdField.of(headers.client(), request);
    // profiles are numbered from 1, so the directory is not asked about a negative number
    if (profile > DEFAULT_PROFILE && profiles.has(clientId.orElse(""), profile)) {
      return Optional.empty();
    }
    String client =
        clientId
            .map(id -> "client " + ReasonText.quoted(id))
            .orElseGet(() -> "a request without " + headers.client());
    return Optional.of(Refusal.of(profileIdNotFound, client + " has no profile " + profile));
  }

  /** Reads ASCII digits; {@link Long#parseLong} alone accepts a plus sign and other digits. */
  private long wholeNumber(String value) throws MalformedHeaderException {
    String digits = value.startsWith("-") ? value.substring(1) : value;
    try {
      if (digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Long.parseLong(value);
      }
    } catch (NumberFormatException emptyOrTooLong) {
      // thrown below
    }
    throw new MalformedHeaderException(
        "the header %s is no whole number: %s"
            .formatted(headers.profile(), ReasonText.quoted(value)));
  }
}
