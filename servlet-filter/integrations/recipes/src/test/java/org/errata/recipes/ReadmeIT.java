package org.errata.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.errata.recipes.curl.CurlCommand;
import org.errata.recipes.curl.CurlExample;
import org.errata.recipes.launcher.TomcatWar;
import org.errata.recipes.page.CodeBlock;
import org.errata.recipes.page.MarkdownPage;
import org.errata.recipes.run.RecipeClassPath;
import org.errata.recipes.run.StartedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The web application that a reader of the README has, on Tomcat. */
class ReadmeIT {

  private static final MarkdownPage README =
      MarkdownPage.read(Path.of("..", "..", "..", "README.md"));
  private static final MarkdownPage QUICK_START = README.section("## Quick start");
  private static final MarkdownPage OWN_ERRORS = README.section("## Your own errors");

  @TempDir private Path folder;

  private final int port = StartedProgram.freePort();

  @Test
  void the_page_without_errata_tells_what_the_readme_shows() throws IOException {
    try (StartedProgram tomcat = start(ReaderApp.in(folder).war())) {
      String page = CurlExample.outputOf(orders(), tomcat.port());

      assertThat(ReaderApp.textOf(page)).contains(linesOf(README.blocks("text").get(0)));
    }
  }

  @Test
  void an_exception_is_responded_to_and_logged_as_the_readme_shows() throws IOException {
    Path war = ReaderApp.in(folder).with(QUICK_START.blocks("xml").get(1)).war();
    try (StartedProgram tomcat = start(war)) {
      CurlExample.in(README).get(0).check(tomcat.port());

      assertThat(
              tomcat.log().lines().map(line -> line.replaceFirst("\\[[\\w-]+] 500 ", "[id] 500 ")))
          .anyMatch(line -> line.endsWith("[id] 500 internal-server-error: GET /app/orders/7"))
          .containsSubsequence(linesOf(README.blocks("text").get(1)).subList(1, 3));
    }
  }

  @Test
  void the_quick_start_is_active_and_responds_as_the_readme_shows() throws IOException {
    Path war = ReaderApp.in(folder).with(QUICK_START.blocks("xml").get(1)).war();
    try (StartedProgram tomcat = start(war)) {
      CurlExample.checkAll(QUICK_START, tomcat.port());

      assertThat(tomcat.log()).contains(linesOf(QUICK_START.blocks("text").get(0)));
      assertThat(tomcat.log()).doesNotContain("needs attention");
    }
  }

  @Test
  void an_error_of_the_reader_is_responded_to_as_the_readme_shows() throws IOException {
    Path war =
        ReaderApp.in(folder)
            .with(QUICK_START.blocks("xml").get(1))
            .with(OWN_ERRORS.blocks("xml").get(0))
            .withErrors(OWN_ERRORS)
            .war();
    try (StartedProgram tomcat = start(war)) {
      CurlExample.checkAll(OWN_ERRORS, tomcat.port());
    }
  }

  @Test
  void the_unit_test_of_the_reader_succeeds() throws IOException, InterruptedException {
    ReaderApp app = ReaderApp.in(folder).withErrors(OWN_ERRORS);

    assertThat(app.unitTest(OWN_ERRORS.blocks("java").get(1))).isEqualTo("1 succeeded\n");
  }

  @Test
  void the_dependency_of_the_readme_is_the_one_of_this_version() {
    EmbeddingPage.checkDependencies(QUICK_START, RecipeClassPath.ERRATA);
  }

  private static CurlCommand orders() {
    return CurlExample.in(README).get(0).command();
  }

  private static List<String> linesOf(CodeBlock block) {
    return block.content().lines().toList();
  }

  private StartedProgram start(Path war) {
    return StartedProgram.start(
        port,
        folder,
        RecipeClassPath.TOMCAT_11.jarsOfServer(),
        TomcatWar.class.getName(),
        Integer.toString(port),
        war.toString(),
        "/app");
  }
}
