package org.errata.servlet;

import static java.util.Objects.requireNonNull;

import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.errata.catalogue.Catalogue;
import org.errata.representation.OwnRepresentation;
import org.errata.representation.Representation;
import org.errata.servlet.catalogfile.CatalogueCollection;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.errata.servlet.catalogfile.EnvelopeFile;
import org.errata.servlet.config.CodeSettings;
import org.errata.servlet.config.SharedInCode;

/**
 * Errata for applications that register filters in code, such as an embedded Jetty or Spring Boot.
 * It makes filters and servlets that share their settings:
 *
 * <pre>{@code
 * Errata errata = Errata.builder().catalogue(Catalogue.http()).catalogue(Path.of("errors.json")).build();
 * context.addFilter(errata.errorHandling(), "/*", EnumSet.of(REQUEST, ASYNC, ERROR));
 * context.addFilter(errata.validation(rules -> rules.quota("20000/PT5M").body()), "/api/*", EnumSet.of(REQUEST));
 * context.addServlet(errata.reference(), "/errors/*");
 * }</pre>
 *
 * <p>Nothing else configures them: they refuse to start with init-params, and do not read
 * context-params. The values have the notation of {@code web.xml}. Immutable and thread-safe.
 */
public final class Errata {

  private final SharedInCode shared;

  private Errata(SharedInCode shared) {
    this.shared = shared;
  }

  /**
   * Starts with the defaults of {@code web.xml}.
   *
   * @return a builder without any setting
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Makes a filter that handles errors. Map it to {@code /*} before other filters, for the
   * dispatcher types REQUEST, ASYNC and ERROR, with asynchronous support.
   *
   * @return a new filter, which is registered once
   */
  public ErrorHandlingFilter errorHandling() {
    return new ErrorHandlingFilterInCode(shared);
  }

  /**
   * Makes a filter that applies rules. Map it to the paths of an API, after the one of {@link
   * #errorHandling}, for the dispatcher type REQUEST, with asynchronous support.
   *
   * @param rules adds the rules, in the order in which they are checked; without any, the rule
   *     {@code body} is checked
   * @return a new filter, which is registered once
   * @throws IllegalArgumentException if anything is wrong with the rules; the message names every
   *     problem
   */
  public RequestValidationFilter validation(Consumer<ValidationRules> rules) {
    ValidationRules chosen = new ValidationRules();
    rules.accept(chosen);
    return new RequestValidationFilterInCode(shared, chosen.settings(catalogue()));
  }

  /**
   * Makes a servlet that serves the reference pages. Map it to a path with everything below, such
   * as {@code /errors/*}; error responses refer to the pages there.
   *
   * @return a new servlet, which is registered once
   */
  public ErrorReferenceServlet reference() {
    return new ErrorReferenceServletInCode(shared);
  }

  /**
   * Returns the catalogue of the error responses.
   *
   * @return the merged catalogue
   */
  public Catalogue catalogue() {
    return shared.settings().catalogue();
  }

  /** The settings, until {@link #build} checks them. Not thread-safe. */
  public static final class Builder {

    private final Map<String, String> values = new HashMap<>();
    private final ConfigurationProblems problems = new ConfigurationProblems();
    private final ConfigurationProblems warnings = new ConfigurationProblems();
    private final CatalogueCollection catalogues = new CatalogueCollection(problems, warnings);

    private Function<Catalogue, Optional<OwnRepresentation>> envelope =
        catalogue -> Optional.empty();

    private Builder() {}

    /**
     * Adds a catalogue. It replaces entries of the same id in the earlier ones. Without any
     * catalogue, the built-in {@code afc-general} is used.
     *
     * @param catalogue such as {@link Catalogue#http()}
     * @return this builder
     */
    public Builder catalogue(Catalogue catalogue) {
      catalogues.add(requireNonNull(catalogue, "catalogue"));
      return this;
    }

    /**
     * Adds a catalogue file with the translations beside it. It replaces entries of the same id in
     * the earlier catalogues.
     *
     * @param file the file
     * @return this builder
     */
    public Builder catalogue(Path file) {
      catalogues.add(requireNonNull(file, "file"));
      return this;
    }

    /**
     * Adds a catalogue file with the translations beside it. It replaces entries of the same id in
     * the earlier catalogues.
     *
     * @param file such as {@link Class#getResource} finds it; {@link #build} complains about null
     * @return this builder
     */
    public Builder catalogue(URL file) {
      if (file == null) {
        problems.addParameter(
            "catalogue of Errata.builder()",
            "is null; getResource has not found the file, whose name starts with a slash at the"
                + " root of the class path, as in /errors.json");
      } else {
        catalogues.add(file);
      }
      return this;
    }

    /**
     * Sets the JSON in place of the {@code err} JSON.
     *
     * @param template a JSON file with placeholders, such as {@link Class#getResource} finds it;
     *     {@link #build} complains about null
     * @return this builder
     */
    public Builder envelope(URL template) {
      if (template == null) {
        problems.addParameter(
            "envelope of Errata.builder()",
            "is null; getResource has not found the file, as in /envelope.json");
      }
      envelope = catalogue -> EnvelopeFile.read(template, catalogue, problems);
      return this;
    }

    /**
     * Sets the JSON in place of the {@code err} JSON.
     *
     * @param own a representation of {@code application/json}
     * @return this builder
     */
    public Builder envelope(Representation own) {
      requireNonNull(own, "own");
      envelope = catalogue -> Optional.of(links -> own);
      return this;
    }

    /**
     * Sets the forms that the body of an error response may have, in the order of preference where
     * {@code Accept} has none.
     *
     * @param forms names out of {@code err}, {@code problem}, {@code html}, {@code text} and {@code
     *     markdown}; all of them by default, in this order
     * @return this builder
     */
    public Builder forms(String... forms) {
      return set("forms", String.join(", ", forms));
    }

    /**
     * Sets which error page browsers get.
     *
     * @param html {@code app} (the default): the application's own, where it has one; or {@code
     *     errata}
     * @return this builder
     */
    public Builder html(String html) {
      return set("html", html);
    }

    /**
     * Sets what happens to an error status without a body.
     *
     * @param emptyErrors {@code fill} (the default) or {@code leave}
     * @return this builder
     */
    public Builder emptyErrors(String emptyErrors) {
      return set("emptyErrors", emptyErrors);
    }

    /**
     * Sets the start of the URLs of the reference pages, which are the {@code type} of problem
     * details. By default it is the path to which the servlet of {@link #reference} is mapped.
     *
     * @param url a URL such as {@code https://api.example.com/errors/}, or a path
     * @return this builder
     */
    public Builder referenceBase(String url) {
      return set("referenceBase", url);
    }

    /**
     * Sets the header field that carries the id of a request in and out.
     *
     * @param name the field's name; {@code X-Request-Id} by default
     * @return this builder
     */
    public Builder requestIdHeader(String name) {
      return set("requestIdHeader", name);
    }

    /**
     * Sets where the id of a request may come from.
     *
     * @param sources some of {@code app}, {@code traceparent} and {@code header}, in the order in
     *     which they are asked; or {@code none} alone
     * @return this builder
     */
    public Builder requestIdFrom(String... sources) {
      return set("requestIdFrom", String.join(", ", sources));
    }

    /**
     * Sets the location that a catch-all error page names.
     *
     * @param path a path in the web application; {@code /errata/error} by default
     * @return this builder
     */
    public Builder errorPage(String path) {
      return set("errorPage", path);
    }

    /**
     * Sets the {@code WWW-Authenticate} field of a 401 that has none.
     *
     * @param challenge one challenge or several, such as {@code Bearer realm="api"}
     * @return this builder
     */
    public Builder challenge(String challenge) {
      return set("challenge", challenge);
    }

    /**
     * Sets how often an error of the same entry and exception class is logged in full.
     *
     * @param errors the number of errors in a window, 1 or more; 100 by default
     * @param window the length of the window, a second or more; 10 seconds by default
     * @return this builder
     */
    public Builder logLimit(int errors, Duration window) {
      return set("logLimit", errors + "/" + window);
    }

    /**
     * Checks the settings and the catalogue files.
     *
     * @return the settings, which filters and servlets are made from
     * @throws IllegalArgumentException if anything is wrong; the message names every problem
     */
    public Errata build() {
      return new Errata(
          new CodeSettings("Errata.builder()", values, problems, warnings)
              .shared(catalogues, envelope));
    }

    private Builder set(String name, String value) {
      values.put(name, requireNonNull(value, name));
      return this;
    }
  }
}
