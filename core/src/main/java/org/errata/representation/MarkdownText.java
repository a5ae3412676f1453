package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.errata.Problem;
import org.errata.Violation;
import org.errata.catalogue.Entry;
import org.errata.internal.CommonMark;
import org.errata.internal.PageTexts;
import org.errata.response.ErrorResponse;

/**
 * Markdown ({@code text/markdown}, RFC 7763, CommonMark) for programs that read, such as coding
 * agents: title, detail, violations, how to resolve it, and the reference page. Immutable and
 * thread-safe.
 */
public final class MarkdownText implements Representation {

  private static final MediaType TYPE = new MediaType("text", "markdown");

  private static final PageTexts TEXTS =
      PageTexts.load("error-page", name -> MarkdownText.class.getResourceAsStream(name));

  private final ReferenceLinks links;

  /**
   * Makes the representation.
   *
   * @param links where entries have their reference pages
   */
  public MarkdownText(ReferenceLinks links) {
    this.links = requireNonNull(links, "links");
  }

  @Override
  public MediaType mediaType() {
    return TYPE;
  }

  @Override
  public byte[] render(ErrorResponse response) {
    List<String> paragraphs = new ArrayList<>();
    for (Problem problem : response.problems()) {
      paragraphs.add(
          (paragraphs.isEmpty() ? "# " : "## ") + CommonMark.of(title(problem, response)));
      addAll(paragraphs, problem, response);
    }
    Locale language = response.first().entry().text(response.language()).language();
    paragraphs.add(
        "%s %d, %s `%s`"
            .formatted(
                TEXTS.get("status", language),
                response.status(),
                TEXTS.get("requestId", language),
                response.requestId()));
    return (String.join("\n\n", paragraphs) + "\n").getBytes(UTF_8);
  }

  private static String title(Problem problem, ErrorResponse response) {
    return problem.title(response.language());
  }

  private void addAll(List<String> paragraphs, Problem problem, ErrorResponse response) {
    Entry entry = problem.entry();
    Locale language = entry.text(response.language()).language();
    String detail = problem.detail(response.language());
    if (!detail.isEmpty()) {
      paragraphs.add(CommonMark.of(detail));
    }
    if (!problem.violations().isEmpty()) {
      paragraphs.add(list(problem.violations().stream().map(MarkdownText::violation).toList()));
    }
    entry
        .code()
        .filter(code -> !code.value().equals(entry.status()))
        .ifPresent(code -> paragraphs.add("%s: `%s`".formatted(TEXTS.get("code", language), code)));
    List<String> steps = entry.text(response.language()).howToResolve();
    if (!steps.isEmpty()) {
      paragraphs.add(TEXTS.get("steps", language));
      paragraphs.add(list(steps.stream().map(CommonMark::of).toList()));
    }
    links
        .to(entry)
        .ifPresent(
            link -> paragraphs.add("[%s](<%s>)".formatted(TEXTS.get("more", language), link)));
  }

  private static String list(List<String> items) {
    return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
  }

  private static String violation(Violation violation) {
    return violation.label().isEmpty()
        ? CommonMark.of(violation.text())
        : "**%s**: %s".formatted(CommonMark.of(violation.label()), CommonMark.of(violation.text()));
  }
}
