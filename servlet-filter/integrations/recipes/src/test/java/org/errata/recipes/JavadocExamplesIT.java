package org.errata.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errata.recipes.run.JavaCompilation;
import org.errata.recipes.run.RecipeClassPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples in the Javadoc of what applications implement and call. */
class JavadocExamplesIT {

  private static final Path RULES = Path.of("../../../core/src/main/java/org/errata/rule");
  private static final Path ERRATA = Path.of("../../src/main/java/org/errata/servlet/Errata.java");
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\n(public final class (\\w+) .*?)}</pre>", Pattern.DOTALL);

  private static final Pattern STATEMENTS =
      Pattern.compile("<pre>\\{@code(\nErrata errata = .*?)}</pre>", Pattern.DOTALL);

  /** What an editor adds. */
  private static final String IMPORTS =
      """
      package com.example;

      import java.nio.charset.StandardCharsets;
      import java.security.MessageDigest;
      import java.util.Map;
      import java.util.Optional;
      import java.util.Set;
      import org.errata.Problem;
      import org.errata.rule.*;

      """;

  private static final String JETTY_IMPORTS =
      """
      package com.example;

      import static jakarta.servlet.DispatcherType.*;

      import java.nio.file.Path;
      import java.util.EnumSet;
      import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
      import org.errata.catalogue.Catalogue;
      import org.errata.servlet.Errata;

      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"CredentialCheck", "ProfileDirectory", "Rule"})
  void the_example_of_the_interface_compiles_and_implements_it(String name) throws IOException {
    String javadoc = javadoc(RULES.resolve(name + ".java"));
    Matcher example = EXAMPLE.matcher(javadoc);

    assertThat(example.find()).as("the example of %s", name).isTrue();
    assertThat(example.group(1)).contains(" implements " + name + " {");
    Path file =
        Files.writeString(folder.resolve(example.group(2) + ".java"), IMPORTS + example.group(1));
    JavaCompilation.compile(List.of(file), RecipeClassPath.ERRATA.jars(), folder);
  }

  @Test
  void the_example_of_errata_compiles() throws IOException {
    Matcher example = STATEMENTS.matcher(javadoc(ERRATA));

    assertThat(example.find()).isTrue();
    String method = "class Example { void run(ServletContextHandler context) {%s} }";
    Path file =
        Files.writeString(
            folder.resolve("Example.java"), JETTY_IMPORTS + method.formatted(example.group(1)));
    JavaCompilation.compile(List.of(file), RecipeClassPath.JETTY_EE10.jars(), folder);
  }

  /** Returns the comments of a file, without the stars. */
  private static String javadoc(Path file) throws IOException {
    return Files.readString(file).replaceAll("(?m)^ \\* ?", "");
  }
}
