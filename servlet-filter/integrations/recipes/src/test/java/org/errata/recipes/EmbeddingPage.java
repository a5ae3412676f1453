package org.errata.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.errata.recipes.page.CodeBlock;
import org.errata.recipes.page.MarkdownPage;
import org.errata.recipes.run.RecipeClassPath;
import org.errata.recipes.run.RecipeProject;

/** The sections of {@code embedding.md}. */
final class EmbeddingPage {

  static final MarkdownPage PAGE = MarkdownPage.read(Path.of("..", "..", "docs", "embedding.md"));
  static final MarkdownPage JETTY = PAGE.section("## Embedded Jetty");
  static final MarkdownPage TOMCAT = PAGE.section("## Embedded Tomcat");
  static final MarkdownPage SPRING = PAGE.section("## Spring Boot");
  static final MarkdownPage JERSEY = PAGE.section("## Jersey in a WAR");
  static final MarkdownPage RESTEASY = PAGE.section("## RESTEasy in a WAR");

  private static final Pattern DEPENDENCY =
      Pattern.compile("<artifactId>(.*?)</artifactId>(?:\\s*<version>(.*?)</version>)?");

  private EmbeddingPage() {}

  /** Makes a project of a section, which listens on another port than the page says. */
  static RecipeProject project(Path folder, MarkdownPage section, int port) {
    return new RecipeProject(folder)
        .with(PAGE, "src/main/resources/errors.json")
        .with(section)
        .replacing("8080", Integer.toString(port));
  }

  /** Checks that the jars of the class path have the versions that readers copy. */
  static void checkDependencies(MarkdownPage section, RecipeClassPath libraries) {
    Set<String> jars =
        libraries.jars().stream()
            .map(jar -> jar.getFileName().toString())
            .collect(Collectors.toSet());
    for (CodeBlock block : section.blocks("xml")) {
      Matcher dependency = DEPENDENCY.matcher(block.content());
      while (dependency.find()) {
        String artifact = dependency.group(1);
        String version = dependency.group(2);
        assertThat(jars)
            .as(block.location())
            .anyMatch(
                version == null
                    ? jar -> jar.startsWith(artifact + "-")
                    : (artifact + "-" + version + ".jar")::equals);
      }
    }
  }
}
