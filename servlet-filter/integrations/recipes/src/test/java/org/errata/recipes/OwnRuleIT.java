package org.errata.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.errata.recipes.curl.CurlCommand;
import org.errata.recipes.curl.CurlExample;
import org.errata.recipes.launcher.TomcatWar;
import org.errata.recipes.page.MarkdownPage;
import org.errata.recipes.run.RecipeClassPath;
import org.errata.recipes.run.RecipeProject;
import org.errata.recipes.run.StartedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The rule in {@code rules.md}. */
class OwnRuleIT {

  private static final MarkdownPage PAGE =
      MarkdownPage.read(Path.of("..", "..", "docs", "rules.md")).section("## A rule of your own");

  @TempDir private Path folder;

  private final int port = StartedProgram.freePort();

  @Test
  void the_rule_that_web_xml_names_refuses_as_the_page_says() throws IOException {
    Path war =
        new RecipeProject(folder).with(PAGE).war(RecipeClassPath.TOMCAT_11, RecipeClassPath.ERRATA);
    try (StartedProgram tomcat =
        StartedProgram.start(
            port,
            folder,
            RecipeClassPath.TOMCAT_11.jarsOfServer(),
            TomcatWar.class.getName(),
            Integer.toString(port),
            war.toString())) {
      CurlExample.checkAll(PAGE, tomcat.port());
      assertThat(tomcat.log()).contains(PAGE.blocks("text").get(0).content().strip());
    }
  }

  @Test
  void the_rule_that_is_an_object_refuses_as_the_page_says() throws IOException {
    RecipeProject project =
        EmbeddingPage.project(folder, EmbeddingPage.JETTY, port)
            .with(PAGE)
            .replacing("java.util.EnumSet;", "java.util.*;")
            .replacing("errata.validation(rules -> rules.quota(\"20000/PT5M\").body())", inCode());
    List<Path> classPath =
        Stream.concat(
                Stream.of(project.classes(RecipeClassPath.JETTY_EE10)),
                RecipeClassPath.JETTY_EE10.jars().stream())
            .toList();
    try (StartedProgram jetty =
        StartedProgram.start(port, folder, classPath, "com.example.JettyItems")) {
      CurlExample.in(PAGE).stream()
          .filter(example -> example.output().startsWith("{\"err\""))
          .forEach(example -> example.check(jetty.port()));
      String accepted = "curl -s -H 'X-Tenant: acme' http://localhost:8080/api/items/42";
      new CurlExample(CurlCommand.parse(accepted), "a ball", "in code").check(jetty.port());
    }
  }

  private static String inCode() {
    return PAGE.blocks("java").stream()
        .filter(block -> block.file().isEmpty())
        .findFirst()
        .orElseThrow()
        .content()
        .strip();
  }

  @Test
  void the_unit_test_of_the_rule_succeeds() throws Exception {
    Path classes = new RecipeProject(folder).with(PAGE).testClasses();
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    URL[] urls = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(selectClass(loader.loadClass("com.example.TenantKnownTest")))
                  .build(),
              summary);
    }

    assertThat(summary.getSummary().getFailures())
        .extracting(TestExecutionSummary.Failure::getException)
        .isEmpty();
    assertThat(summary.getSummary().getTestsSucceededCount()).isEqualTo(2);
  }
}
