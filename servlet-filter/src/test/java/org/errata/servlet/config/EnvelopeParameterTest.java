package org.errata.servlet.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.errata.representation.MediaType;
import org.errata.representation.Representation;
import org.errata.response.ErrorResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeParameterTest {

  private static final String FILE = "/WEB-INF/envelope.json";

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/envelope.json | /envelope.json is not in this web application; did you mean /WEB-INF/envelope.json?",
        "envelope.json | 'envelope.json' is not a file of this web application; allowed are /WEB-INF/envelope.json and classpath:envelope.json, or the name of a class; did you mean /WEB-INF/envelope.json?",
        "classpath:none.json | classpath:none.json is not on the class path",
        "com.example.None | 'com.example.None' is neither /WEB-INF/envelope.json, classpath:envelope.json nor a class of this web application",
        "java.lang.String | class java.lang.String does not implement org.errata.representation.Representation"
      })
  void names_a_file_or_a_class(String value, String complaint) {
    assertThat(refusal(value, "{\"error\": \"${message}\"}"))
        .isEqualTo(
            "Errata cannot start; 1 parameter needs attention:\n  errata.envelope  " + complaint);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"error\": \"${mesage}\"} | line 1, column 11  error: '${mesage}': 'mesage' is not a placeholder; did you mean message?",
        "{\"a\": {\"b\": [1, \"${id\"]}} | line 1, column 17  a.b[1]: '${id' has no } at its end; a text with ${ is written with $${",
        "{\"a\": 1, \"a\": 2} | line 1, column 10  a: found a second time; allowed is once",
        "{\"a\": } | line 1, column 7  is not JSON: expected a value but found '}'",
        "{\"a\": 1e99999999999} | line 1, column 7  a: found 1e99999999999; allowed is a shorter exponent",
        "\"${id}\" | line 1, column 1  found '${id}'; allowed is an object or a list with placeholders",
        "{\"${id}\": 1} | line 1, column 11  ${id}: names a member by '${id}'; allowed are placeholders of violations and errors, as in ${violation.field}",
        "{\"a\": {\"${status=200}\": 1, \"${else}\": 2}} | line 1, column 25  a.${status=200}: '${status=200}' compares with no status; allowed are 400 to 599, 4xx, 5xx and *",
        "{\"a\": {\"${else}\": 1, \"${id=x}\": 2}} | line 1, column 33  a.${id=x}: stands after ${else}, which is the last",
        "{\"a\": \"${argument.pen}\"} | line 1, column 7  a: '${argument.pen}' names an argument that is neither a placeholder nor a member of an entry"
      })
  void of_a_wrong_file_the_place_is_named(String template, String complaint) {
    assertThat(refusal(FILE, template))
        .isEqualTo(
            "Errata cannot start; 1 place in files needs attention:\n  " + FILE + ", " + complaint);
  }

  @Test
  void names_a_class_that_has_a_media_type() {
    assertThat(refusal(Untyped.class.getName(), "{}"))
        .endsWith(
            "  errata.envelope  the media type of class %s is null"
                .formatted(Untyped.class.getName()));
  }

  @Test
  void is_read_once_for_all_filters_and_may_be_an_init_param() {
    assertThat(
            new Startup(folder)
                .file(FILE, "{\"error\": \"${mesage}\"}")
                .contextParam("errata.envelope", FILE)
                .errors("e", Map.of())
                .rules("r", Map.of())
                .refusal())
        .startsWith("Errata cannot start; 1 place in files needs attention:");
    assertThat(
            new Startup(folder)
                .file(FILE, "{\"error\": \"${message}\"}")
                .errors("e", Map.of("envelope", FILE))
                .refusal())
        .isEmpty();
  }

  private String refusal(String value, String template) {
    return new Startup(folder)
        .file(FILE, template)
        .contextParam("errata.envelope", value)
        .errors("e", Map.of())
        .refusal();
  }

  /** A representation without a media type. */
  public static final class Untyped implements Representation {

    /** Makes the representation. */
    public Untyped() {}

    @Override
    public MediaType mediaType() {
      return null;
    }

    @Override
    public byte[] render(ErrorResponse response) {
      return new byte[0];
    }
  }
}
