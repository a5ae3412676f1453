package org.errata.recipes.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownPageTest {

  @TempDir private Path folder;

  @Test
  void has_the_blocks_between_fences() throws IOException {
    MarkdownPage page = page("Text.\n\n```java\nclass A {}\n\n```\n```\nplain\n```\n");

    assertThat(page.blocks())
        .containsExactly(
            new CodeBlock("java", "class A {}\n\n", "Text.", "page.md:3"),
            new CodeBlock("", "plain\n", "", "page.md:7"));
    assertThat(page.blocks("java"))
        .extracting(CodeBlock::content)
        .containsExactly("class A {}\n\n");
  }

  @Test
  void has_files_that_the_line_before_a_block_names() throws IOException {
    MarkdownPage page =
        page(
            "`src/main/java/A.java`:\n\n```java\n1\n```\n\nNot `A.java` here:\n\n```java\n2\n```\n");

    assertThat(page.blocks().get(0).file()).contains("src/main/java/A.java");
    assertThat(page.blocks().get(1).file()).isEmpty();
  }

  @Test
  void has_sections_that_end_at_the_next_heading_of_the_same_level() throws IOException {
    MarkdownPage page =
        page(
            "# One\n## Two\n```sh\n# no heading\n```\n### Three\n```sh\n3\n```\n## Four\n```sh\n4\n```\n");

    assertThat(page.section("## Two").blocks())
        .extracting(CodeBlock::content)
        .containsExactly("# no heading\n", "3\n");
    assertThat(page.section("## Four").blocks())
        .extracting(CodeBlock::location)
        .containsExactly("page.md:11");
  }

  @Test
  void refuses_a_section_that_is_not_there() throws IOException {
    MarkdownPage page = page("# One\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> page.section("## Two"))
        .withMessage("page.md has no section ## Two");
  }

  @Test
  void refuses_a_block_without_an_end() throws IOException {
    MarkdownPage page = page("# One\n```java\n");

    assertThatIllegalStateException()
        .isThrownBy(page::blocks)
        .withMessage("page.md:2: the block has no end");
  }

  private MarkdownPage page(String content) throws IOException {
    return MarkdownPage.read(Files.writeString(folder.resolve("page.md"), content));
  }
}
