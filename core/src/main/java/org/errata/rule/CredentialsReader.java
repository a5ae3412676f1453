package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code user:password} from {@code Authorization: Basic} (RFC 7617) or from a header field
 * of the API, in which {@code =} may be written {@code %3D}.
 */
final class CredentialsReader {

  private static final String BASIC = "Basic ";

  private final ClientHeaders headers;

  CredentialsReader(ClientHeaders headers) {
    this.headers = requireNonNull(headers, "headers");
  }

  /** Returns the well-formed credentials of a request, or empty. */
  Optional<Credentials> read(RequestView request) {
    Optional<String> clientId = ClientIdField.of(request.headers(headers.client()));
    Optional<String> pair = encodedPair(request).flatMap(CredentialsReader::decode);
    if (clientId.isEmpty() || pair.isEmpty()) {
      return Optional.empty();
    }
    String userAndPassword = pair.get();
    int colon = userAndPassword.indexOf(':');
    // the user name ends at the first colon; a password may contain colons (RFC 7617 section 2)
    return colon <= 0
        ? Optional.empty()
        : Optional.of(
            new Credentials(
                userAndPassword.substring(0, colon),
                userAndPassword.substring(colon + 1),
                clientId.get()));
  }

  /** Returns the Base64 of the pair; empty if the two fields have different values. */
  private Optional<String> encodedPair(RequestView request) {
    List<String> authorization = request.headers("Authorization");
    List<String> apiKey = request.headers(headers.credentials());
    if (SingleValue.isAmbiguous(authorization) || SingleValue.isAmbiguous(apiKey)) {
      return Optional.empty();
    }
    Optional<String> basic = SingleValue.of(authorization).flatMap(CredentialsReader::basic);
    Optional<String> key =
        SingleValue.of(apiKey).map(value -> value.replace("%3D", "=").replace("%3d", "="));
    if (basic.isPresent() && key.isPresent() && !basic.equals(key)) {
      return Optional.empty();
    }
    return basic.or(() -> key);
  }

  private static Optional<String> basic(String authorization) {
    return authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())
        ? Optional.of(authorization.substring(BASIC.length()).strip())
        : Optional.empty();
  }

  private static Optional<String> decode(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      String text = decode(bytes);
      // RFC 7617 section 2: neither part may contain control characters
      return text.chars().anyMatch(Character::isISOControl) ? Optional.empty() : Optional.of(text);
    } catch (IllegalArgumentException | CharacterCodingException notBase64OfUtf8) {
      return Optional.empty();
    }
  }

  private static String decode(byte[] utf8) throws CharacterCodingException {
    for (byte b : utf8) {
      if (b < 0) {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
      }
    }
    return new String(utf8, StandardCharsets.US_ASCII);
  }
}
