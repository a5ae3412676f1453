package org.errata.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import jakarta.json.Json;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Other parsers' verdicts on whether bytes are JSON. Both get text that the JDK has decoded
 * strictly, because from bytes they also take UTF-16, UTF-32 and some malformed UTF-8.
 */
enum SecondOpinion {
  /**
   * Differs from RFC 8259 in three ways, which are compensated for here. It accepts several values,
   * so they are counted. It refuses names with an unpaired escaped surrogate, which section 8.2
   * allows, so surrogates get other digits. It accepts a character such as U+0436 as the hex digit
   * of its lowest eight bits, so each character beyond Latin-1 is replaced by one of Latin-1.
   */
  JACKSON {
    @Override
    boolean accepts(String text) throws IOException {
      try (var parser = JACKSON_FACTORY.createParser(forJackson(text))) {
        int depth = 0;
        int values = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
          if (depth == 0) {
            values++;
          }
          parser.finishToken();
        }
        return values == 1;
      } catch (JsonParseException | StreamConstraintsException refused) {
        return false;
      }
    }
  },

  PARSSON {
    @Override
    boolean accepts(String text) {
      try (var parser = PARSSON_FACTORY.createParser(new StringReader(text))) {
        while (parser.hasNext()) {
          parser.next();
        }
        return true;
      } catch (JsonParsingException refused) {
        return false;
      }
    }
  };

  private static final Pattern BEYOND_LATIN_1 = Pattern.compile("[^\\x00-\\xff]");
  private static final Pattern ESCAPED_SURROGATE =
      Pattern.compile("u[dD][89a-fA-F]([0-9a-fA-F]{2})");

  private static final JsonFactory JACKSON_FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNestingDepth(JsonLimits.DEFAULT.maxDepth())
                  .build())
          .build();
  private static final JsonParserFactory PARSSON_FACTORY = Json.createParserFactory(Map.of());

  abstract boolean accepts(String text) throws IOException;

  boolean accepts(byte[] bytes) {
    try {
      var text = decoded(bytes);
      return text.isPresent() && accepts(text.get());
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String forJackson(String text) {
    var latin1 = BEYOND_LATIN_1.matcher(text).replaceAll("\u00ff");
    return ESCAPED_SURROGATE.matcher(latin1).replaceAll("u00$1");
  }

  /** Returns the text without its byte order mark, or empty where the bytes are not UTF-8. */
  private static Optional<String> decoded(byte[] bytes) {
    try {
      var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }
}
