package org.errata.demo.page;

import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.errata.catalogue.Catalogue;

/**
 * The page at the root of the demo, the files it consists of, and what is no page. Made once, at
 * start-up.
 */
public final class FrontPage {

  /** Everything is from here, nothing is inline, and the page can neither be framed nor sent. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** The mapping that means the root alone, and nothing below it (Servlet 6.0 section 12.2). */
  private static final String EXACTLY_ROOT = "";

  private FrontPage() {}

  /**
   * Adds the page.
   *
   * @param context the application that gets it
   * @param catalogue the errors that it shows
   */
  public static void addTo(ServletContextHandler context, Catalogue catalogue) {
    String html =
        Template.read("front.html")
            .with("catalogue", CatalogueTables.of(catalogue))
            .with("examples", ExampleList.html())
            .text();
    add(context, EXACTLY_ROOT, "text/html;charset=utf-8", html);
    add(context, "/page/front.css", "text/css;charset=utf-8", Template.read("front.css").text());
    add(
        context,
        "/page/front.js",
        "text/javascript;charset=utf-8",
        Template.read("front.js").text());
    context.addServlet(new ServletHolder(new Nowhere()), "/");
    add(context, "/page/icon.svg", "image/svg+xml", Template.read("icon.svg").text());
  }

  private static void add(ServletContextHandler context, String path, String type, String text) {
    Map<String, String> headers =
        Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-cache");
    context.addServlet(new ServletHolder(new FixedText(type, headers, text)), path);
  }
}
