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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example in the Javadoc of each interface that applications implement. */
class JavadocExamplesIT {

  private static final Path SOURCES =
      Path.of("..", "..", "..", "core", "src", "main", "java", "org", "errata", "rule");
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\n(public final class (\\w+) .*?)}</pre>", Pattern.DOTALL);

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

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"CredentialCheck", "ProfileDirectory", "Rule"})
  void the_example_of_the_interface_compiles_and_implements_it(String name) throws IOException {
    String javadoc =
        Files.readString(SOURCES.resolve(name + ".java")).replaceAll("(?m)^ \\* ?", "");
    Matcher example = EXAMPLE.matcher(javadoc);

    assertThat(example.find()).as("the example of %s", name).isTrue();
    assertThat(example.group(1)).contains(" implements " + name + " {");
    Path file =
        Files.writeString(folder.resolve(example.group(2) + ".java"), IMPORTS + example.group(1));
    JavaCompilation.compile(List.of(file), RecipeClassPath.ERRATA.jars(), folder);
  }
}
