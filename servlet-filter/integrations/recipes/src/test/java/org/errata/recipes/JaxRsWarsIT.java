package org.errata.recipes;

import static org.errata.recipes.EmbeddingPage.JERSEY;
import static org.errata.recipes.EmbeddingPage.RESTEASY;
import static org.errata.recipes.EmbeddingPage.checkDependencies;

import java.io.IOException;
import java.nio.file.Path;
import org.errata.recipes.curl.CurlExample;
import org.errata.recipes.launcher.TomcatWar;
import org.errata.recipes.run.RecipeClassPath;
import org.errata.recipes.run.StartedProgram;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JaxRsWarsIT {

  @TempDir private Path folder;

  private final int port = StartedProgram.freePort();

  @ParameterizedTest
  @EnumSource(names = {"TOMCAT_10", "TOMCAT_11"})
  void the_war_with_jersey_responds_as_the_page_says(RecipeClassPath container) throws IOException {
    checkDependencies(JERSEY, RecipeClassPath.JERSEY);
    Path war = EmbeddingPage.project(folder, JERSEY, port).war(container, RecipeClassPath.JERSEY);
    try (StartedProgram tomcat = start(war, container)) {
      CurlExample.checkAll(JERSEY, tomcat.port());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TOMCAT_10", "TOMCAT_11"})
  void the_war_with_resteasy_responds_as_the_page_says(RecipeClassPath container)
      throws IOException {
    checkDependencies(RESTEASY, RecipeClassPath.RESTEASY);
    Path war =
        EmbeddingPage.project(folder, RESTEASY, port)
            .with(JERSEY, "src/main/java/com/example/Items.java")
            .war(container, RecipeClassPath.RESTEASY);
    try (StartedProgram tomcat = start(war, container)) {
      CurlExample.checkAll(RESTEASY, tomcat.port());
    }
  }

  private StartedProgram start(Path war, RecipeClassPath container) {
    return StartedProgram.start(
        port,
        folder,
        container.jarsOfServer(),
        TomcatWar.class.getName(),
        Integer.toString(port),
        war.toString());
  }
}
