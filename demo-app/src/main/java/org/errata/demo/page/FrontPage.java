package org.errata.demo.page;

import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.errata.catalogue.Catalogue;

/**
 * The front page of the demo and its files, made once at start-up, and a 404 for every unknown
 * path.
 */
public final class FrontPage {

  /** Allows files of this server only: nothing inline, no frames, no forms. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** The URL pattern of the context root alone (Servlet 6.0 section 12.2). */
  private static final String EXACTLY_ROOT = "";

  private FrontPage() {}

  /**
   * Adds the page.
   *
   * @param context the application
   * @param catalogue the entries that it shows
   */
  public static void addTo(ServletContextHandler context, Catalogue catalogue) {
    String html =
        PageTemplate.read("front.html")
            .with("catalogue", CatalogueTables.of(catalogue))
            .with("examples", ExampleButtons.html())
            .text();
    add(context, EXACTLY_ROOT, "text/html;charset=utf-8", html);
    add(
        context,
        "/page/front.css",
        "text/css;charset=utf-8",
        PageTemplate.read("front.css").text());
    add(
        context,
        "/page/front.js",
        "text/javascript;charset=utf-8",
        PageTemplate.read("front.js").text());
    context.addServlet(new ServletHolder(new NotFoundServlet()), "/");
    add(context, "/page/icon.svg", "image/svg+xml", PageTemplate.read("icon.svg").text());
  }

  private static void add(ServletContextHandler context, String path, String type, String text) {
    Map<String, String> headers =
        Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-cache");
    context.addServlet(new ServletHolder(new StaticTextServlet(type, headers, text)), path);
  }
}
