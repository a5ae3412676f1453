package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Reads {@code user:password} from {@code Authorization: Basic} (RFC 7617) or from a header field
 * of the API, in which {@code =} may be written {@code %3D}. No reason that it gives has a part of
 * the two fields, as even the user name of a malformed field may be a password.
 */
final class CredentialsReader {

  private static final String AUTHORIZATION = "Authorization";
  private static final String BASIC = "Basic ";

  private final ClientHeaders headers;

  CredentialsReader(ClientHeaders headers) {
    this.headers = requireNonNull(headers, "headers");
  }

  /**
   * Returns the credentials of a request.
   *
   * @throws MalformedHeaderException if a field is missing or malformed
   */
  Credentials read(RequestView request) throws MalformedHeaderException {
    Optional<String> clientId = ClientIdField.of(headers.client(), request);
    if (clientId.isEmpty()) {
      throw new MalformedHeaderException(absent(headers.client(), request));
    }
    Optional<String> authorization = SingleValue.of(AUTHORIZATION, request);
    Optional<String> basic = authorization.flatMap(CredentialsReader::basic);
    Optional<String> key =
        SingleValue.of(headers.credentials(), request)
            .map(value -> value.replace("%3D", "=").replace("%3d", "="));
    if (basic.isPresent() && key.isPresent() && !basic.equals(key)) {
      throw new MalformedHeaderException(
          "the headers Authorization and " + headers.credentials() + " have different credentials");
    }
    if (basic.isPresent()) {
      return decode(AUTHORIZATION, basic.get(), clientId.get());
    }
    if (key.isPresent()) {
      return decode(headers.credentials(), key.get(), clientId.get());
    }
    throw new MalformedHeaderException(
        authorization.isPresent()
            ? "the header Authorization has no Basic credentials"
            : "no header Authorization or " + headers.credentials());
  }

  private static String absent(String name, RequestView request) {
    return request.headers(name).isEmpty()
        ? "no header " + name
        : "the header " + name + " is blank";
  }

  private static Optional<String> basic(String authorization) {
    return authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())
        ? Optional.of(authorization.substring(BASIC.length()).strip())
        : Optional.empty();
  }

  private static Credentials decode(String header, String base64, String clientId)
      throws MalformedHeaderException {
    String pair = textOf(header, base64);
    // RFC 7617 section 2: neither part may contain control characters
    if (pair.chars().anyMatch(Character::isISOControl)) {
      throw malformed(header, "has a control character");
    }
    // the user name ends at the first colon; a password may contain colons (RFC 7617 section 2)
    int colon = pair.indexOf(':');
    if (colon <= 0) {
      throw malformed(header, colon < 0 ? "has no colon" : "has no user name");
    }
    return new Credentials(pair.substring(0, colon), pair.substring(colon + 1), clientId);
  }

  private static String textOf(String header, String base64) throws MalformedHeaderException {
    try {
      return textOf(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      throw malformed(header, "is not Base64");
    } catch (CharacterCodingException e) {
      throw malformed(header, "is not UTF-8");
    }
  }

  private static MalformedHeaderException malformed(String header, String what) {
    return new MalformedHeaderException("the user:password of the header " + header + " " + what);
  }

  private static String textOf(byte[] utf8) throws CharacterCodingException {
    for (byte b : utf8) {
      if (b < 0) {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
      }
    }
    return new String(utf8, StandardCharsets.US_ASCII);
  }
}
