package org.errata.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.errata.recipes.page.MarkdownPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentationTest {

  private static final Path ROOT = Path.of("..", "..", "..").toAbsolutePath().normalize();
  private static final MarkdownPage README = MarkdownPage.read(ROOT.resolve("README.md"));
  private static final int MOST_LINES_OF_THE_README = 200;

  /** A path in the project, such as a module, that a build does not write. */
  private static final Pattern PATH =
      Pattern.compile("(core|servlet-filter|demo-app|\\.github)/(?!.*\\btarget\\b)[\\w./-]+");

  static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(ROOT.resolve("servlet-filter/docs"));
        Stream<Path> contributing = Files.list(ROOT.resolve(".github"))) {
      return Stream.of(
              Stream.of(ROOT.resolve("README.md"), ROOT.resolve("demo-app/benchmarks/README.md")),
              docs,
              contributing)
          .flatMap(files -> files)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_link_leads_to_a_file_and_a_heading(Path page) {
    assertThat(MarkdownPage.read(page).links()).filteredOn(link -> isDead(page, link)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_path_that_is_named_exists(Path page) {
    assertThat(MarkdownPage.read(page).inlineCode())
        .filteredOn(code -> PATH.matcher(code).matches() && !Files.exists(ROOT.resolve(code)))
        .isEmpty();
  }

  @Test
  void the_readme_is_short() {
    assertThat(README.length()).isLessThanOrEqualTo(MOST_LINES_OF_THE_README);
  }

  @Test
  void the_readme_leads_to_every_page_for_users() throws IOException {
    List<Path> linked =
        README.links().stream()
            .filter(link -> !isAddress(link))
            .map(link -> ROOT.resolve(fileOf(link)).normalize())
            .toList();

    assertThat(pages())
        .filteredOn(page -> page.startsWith(ROOT.resolve("servlet-filter/docs")))
        .isSubsetOf(linked);
  }

  private static boolean isDead(Path page, String link) {
    if (isAddress(link)) {
      return false;
    }
    Path target = fileOf(link).isEmpty() ? page : page.resolveSibling(fileOf(link)).normalize();
    int hash = link.indexOf('#');
    return !Files.exists(target)
        || (hash >= 0 && !MarkdownPage.read(target).anchors().contains(link.substring(hash + 1)));
  }

  private static boolean isAddress(String link) {
    return link.startsWith("https://") || link.startsWith("http://");
  }

  private static String fileOf(String link) {
    int hash = link.indexOf('#');
    return hash < 0 ? link : link.substring(0, hash);
  }
}
