package org.errata.servlet.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.errata.json.JsonLimits;
import org.errata.rule.ClientHeaders;
import org.errata.rule.ContentCodings;
import org.errata.rule.ProfileDirectory;
import org.errata.rule.Quota;

/**
 * What one validation filter asks of requests.
 *
 * @param rules the rules, in the order in which they are asked, each once
 * @param headers the names of the header fields that identify a client
 * @param credentials who decides about credentials
 * @param profiles knows the clients' profiles; there where {@code rules} needs it
 * @param bodyMethods the methods that need a body
 * @param bodyCodings the content codings that a body may have
 * @param bodyBuffer how many bytes of a body are read ahead at most; with 0 nothing is read ahead
 * @param bodyTimeout how long the bytes that are read ahead may take to arrive
 * @param bodyLimits how deeply JSON may be nested
 * @param quota how much a client may send
 * @param failedCredentialsByAddress how many credentials of an address may fail; empty for no limit
 * @param failedCredentialsByUser how many credentials of a user may fail; empty for no limit
 * @param report whether one violation is told or all
 */
public record RuleSettings(
    List<ConfiguredRule> rules,
    ClientHeaders headers,
    CredentialSource credentials,
    Optional<ProfileDirectory> profiles,
    Set<String> bodyMethods,
    ContentCodings bodyCodings,
    int bodyBuffer,
    Duration bodyTimeout,
    JsonLimits bodyLimits,
    Quota quota,
    Optional<Quota> failedCredentialsByAddress,
    Optional<Quota> failedCredentialsByUser,
    Reporting report) {

  /** Whether one violation is told or all. */
  public enum Reporting implements Choice {
    /** The first. */
    FIRST("first"),
    /** All of them in one error response. */
    ALL("all");

    private final String written;

    Reporting(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }
}
