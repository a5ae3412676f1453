package org.errata.servlet.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.internal.Markup;
import org.errata.servlet.reference.ExampleBodies.ExampleBody;

/** The page of one entry. Immutable and thread-safe. */
final class EntryPage {

  private final CatalogueSections sections;
  private final PageLayout layout;
  private final ExampleBodies examples;

  EntryPage(CatalogueSections sections, PageLayout layout, ExampleBodies examples) {
    this.sections = sections;
    this.layout = layout;
    this.examples = examples;
  }

  ReferenceDocument of(Entry entry, LocaleView view) {
    PageWriter page = new PageWriter(view);
    EntryText text = page.textOf(entry);
    Markup content =
        Markup.of(
            """
            <nav aria-label="%s"><p><a href="%s">%s</a></p></nav>
            <article>
            %s
            %s%s%s%s%s%s</article>
            %s""",
            page.text("path"),
            view.to("./"),
            page.text("reference"),
            page.element("h1", entry, t -> t.message().toString()),
            summary(page, entry),
            facts(page, entry),
            description(page, entry),
            steps(page, entry),
            headers(page, entry),
            examples(page, entry),
            neighbours(page, entry));
    return layout.page(text.message().toString(), page, SearchQuery.NONE, text.language(), content);
  }

  private static Markup summary(PageWriter page, Entry entry) {
    EntryText text = page.textOf(entry);
    return text.summary().isEmpty()
        ? Markup.NONE
        : Markup.of(
            "<p class=\"lead\"%s>%s</p>\n",
            page.languageOf(entry, t -> t.summary().toString()), text.summary());
  }

  private static Markup facts(PageWriter page, Entry entry) {
    Markup status =
        Markup.of(
            "<a href=\"%s\">%s</a>",
            page.view().to("./", "status=" + entry.status()), entry.status());
    Markup code =
        entry
            .code()
            .map(value -> fact(page, "entry.code", code(value.toString())))
            .orElse(Markup.NONE);
    return Markup.of(
        """
        <dl>
        %s%s%s%s%s%s</dl>
        """,
        fact(page, "entry.status", status),
        code,
        fact(page, "entry.category", page.element("span", entry, EntryText::category)),
        retry(page, entry),
        entry.since().isEmpty() ? Markup.NONE : fact(page, "entry.since", entry.since()),
        fact(page, "entry.id", code(entry.id().value())));
  }

  private static Markup retry(PageWriter page, Entry entry) {
    if (entry.retryable().isEmpty()) {
      return Markup.NONE;
    }
    String text =
        entry.retryAfter().isPresent()
            ? page.text("retry.after").formatted(entry.retryAfter().getAsInt())
            : page.text(entry.retryable().get() ? "retry.yes" : "retry.no");
    return fact(page, "entry.retry", text);
  }

  private static Markup fact(PageWriter page, String name, Object value) {
    return Markup.of("<div><dt>%s</dt><dd>%s</dd></div>\n", page.text(name), value);
  }

  private static Markup code(String text) {
    return Markup.of("<code>%s</code>", text);
  }

  private static Markup description(PageWriter page, Entry entry) {
    return page.textOf(entry).description().isEmpty()
        ? Markup.NONE
        : Markup.of(
            """
            <h2>%s</h2>
            %s
            """,
            page.text("entry.description"), page.element("p", entry, EntryText::description));
  }

  private static Markup steps(PageWriter page, Entry entry) {
    List<String> steps = page.textOf(entry).howToResolve();
    if (steps.isEmpty()) {
      return Markup.NONE;
    }
    return Markup.of(
        """
        <h2>%s</h2>
        <ol%s>
        %s</ol>
        """,
        page.text("entry.howToResolve"),
        page.languageOf(entry, EntryText::howToResolve),
        steps.stream().map(step -> Markup.of("<li>%s</li>\n", step)).toList());
  }

  private static Markup headers(PageWriter page, Entry entry) {
    if (entry.headers().isEmpty()) {
      return Markup.NONE;
    }
    return Markup.of(
        """
        <h2>%s</h2>
        <table>
        <thead><tr><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
        <tbody>
        %s</tbody>
        </table>
        """,
        page.text("headers"),
        page.text("headers.name"),
        page.text("headers.value"),
        entry.headers().entrySet().stream()
            .map(field -> headerRow(field.getKey(), field.getValue()))
            .toList());
  }

  private static Markup headerRow(String name, String value) {
    return Markup.of("<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n", code(name), code(value));
  }

  private Markup examples(PageWriter page, Entry entry) {
    return Markup.of(
        """
        <h2>%s</h2>
        %s%s%s""",
        page.text("examples"),
        placeholders(page, entry),
        members(page, entry),
        examples.of(entry, page.view().language()).stream()
            .map(example -> example(page, entry, example))
            .toList());
  }

  private static Markup placeholders(PageWriter page, Entry entry) {
    EntryText text = page.textOf(entry);
    Set<String> placeholders = new LinkedHashSet<>(text.message().placeholders());
    placeholders.addAll(text.summary().placeholders());
    if (placeholders.isEmpty()) {
      return Markup.NONE;
    }
    return Markup.of(
        "<p>%s%s</p>\n",
        page.text("placeholders"),
        placeholders.stream().map(name -> Markup.of(" <code>{%s}</code>", name)).toList());
  }

  private static Markup members(PageWriter page, Entry entry) {
    return entry.members().isEmpty()
        ? Markup.NONE
        : Markup.of(
            "<p>%s%s</p>\n",
            page.text("members"),
            entry.members().stream().map(name -> Markup.of(" <code>%s</code>", name)).toList());
  }

  private static Markup example(PageWriter page, Entry entry, ExampleBody example) {
    return Markup.of(
        """
        <h3>%s <code>%s</code></h3>
        <pre%s>%s</pre>
        """,
        page.text(example.titleKey()),
        example.mediaType(),
        page.languageOf(entry, t -> t.message().toString()),
        example.text());
  }

  private Markup neighbours(PageWriter page, Entry entry) {
    Optional<Entry> before = sections.before(entry);
    Optional<Entry> after = sections.after(entry);
    if (before.isEmpty() && after.isEmpty()) {
      return Markup.NONE;
    }
    return Markup.of(
        """
        <nav class="pager" aria-label="%s">
        %s%s</nav>
        """,
        page.text("neighbours"),
        before.map(other -> neighbour(page, other, "previous", "prev")).orElse(Markup.NONE),
        after.map(other -> neighbour(page, other, "next", "next")).orElse(Markup.NONE));
  }

  private static Markup neighbour(PageWriter page, Entry other, String titleKey, String relation) {
    return Markup.of(
        "<a rel=\"%s\" href=\"%s\"><span>%s</span> %s</a>\n",
        relation,
        page.view().to(other.id().value()),
        page.text(titleKey),
        page.element("b", other, text -> text.message().toString()));
  }
}
