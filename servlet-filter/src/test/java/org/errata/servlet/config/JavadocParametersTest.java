package org.errata.servlet.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.errata.afc.AfcGeneral;
import org.errata.servlet.catalogfile.CatalogueCollection;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parameters and the XML in the Javadoc of the classes that {@code web.xml} names. */
class JavadocParametersTest {

  private static final Path SOURCES = Path.of("src/main/java/org/errata/servlet");
  private static final Pattern PARAMETER =
      Pattern.compile("<li>\\{@code (\\w+)} \\((?:\\{@code ([^}]*)}|[^)]*)\\):");
  private static final Pattern XML =
      Pattern.compile("<pre>\\{@code\\s(\\s*<.*?)}</pre>", Pattern.DOTALL);

  @Test
  void the_error_handling_filter_lists_the_shared_parameters() throws IOException {
    assertThat(defaults("ErrorHandlingFilter").keySet())
        .containsExactlyElementsOf(SharedSettings.NAMES);
  }

  @Test
  void the_validation_filter_lists_its_own_parameters() throws IOException {
    assertThat(defaults("RequestValidationFilter").keySet())
        .containsExactlyInAnyOrderElementsOf(RuleParameters.NAMES);
  }

  @Test
  void the_error_handling_filter_tells_the_defaults() throws IOException {
    assertThat(shared(defaults("ErrorHandlingFilter"))).isEqualTo(shared(Map.of()));
  }

  @Test
  void the_validation_filter_tells_the_defaults() throws IOException {
    assertThat(rules(defaults("RequestValidationFilter"))).isEqualTo(rules(Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ErrorHandlingFilter", "RequestValidationFilter", "ErrorReferenceServlet"})
  void shows_xml_that_is_well_formed_and_names_the_class(String name) throws IOException {
    Matcher block = XML.matcher(javadoc(name));

    assertThat(block.find()).isTrue();
    String xml = "<web-app>" + block.group(1) + "</web-app>";
    assertThat(xml).contains("-class>org.errata.servlet." + name + "</");
    assertThatNoException()
        .isThrownBy(
            () ->
                DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(UTF_8))));
  }

  /** Returns the default of each parameter; empty where it is told in words. */
  private static Map<String, Optional<String>> defaults(String name) throws IOException {
    Map<String, Optional<String>> defaults = new LinkedHashMap<>();
    Matcher parameter = PARAMETER.matcher(javadoc(name).replaceAll("\\s+", " "));
    while (parameter.find()) {
      defaults.put(parameter.group(1), Optional.ofNullable(parameter.group(2)));
    }
    return defaults;
  }

  private static SharedSettings shared(Map<String, Optional<String>> values) {
    ConfigurationProblems problems = new ConfigurationProblems();
    return settings(values, problems)
        .shared(new CatalogueCollection(problems, problems))
        .settings();
  }

  private static RuleSettings rules(Map<String, Optional<String>> values) {
    RuleObjects objects =
        new RuleObjects(
            List.of(BuiltInRule.BODY), new CredentialSource.Container(), Optional.empty());
    return settings(values, new ConfigurationProblems()).rules(objects, AfcGeneral.catalogue());
  }

  private static CodeSettings settings(
      Map<String, Optional<String>> values, ConfigurationProblems problems) {
    Map<String, String> set = new LinkedHashMap<>();
    values.forEach((name, value) -> value.ifPresent(text -> set.put(name, text)));
    return new CodeSettings("the Javadoc", set, problems, problems);
  }

  /** Returns the comment of a class, without the stars. */
  private static String javadoc(String name) throws IOException {
    String source = Files.readString(SOURCES.resolve(name + ".java"));
    String comment = source.substring(source.indexOf("/**"), source.indexOf("\npublic "));
    return comment.replaceAll("(?m)^ \\* ?", "");
  }
}
