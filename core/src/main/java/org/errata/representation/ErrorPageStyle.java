package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.errata.internal.Sha256;

/** The style sheet of the error page, and the content security policy that allows its hash. */
final class ErrorPageStyle {

  static final String CSS =
      """
      :root{color-scheme:light dark}
      body{margin:0;font:1.0625rem/1.6 system-ui,sans-serif}
      main{max-width:40rem;margin:0 auto;padding:clamp(1.5rem,10vh,6rem) 1.25rem}
      h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}
      h2{font-size:1.25rem;margin:2rem 0 .5rem}
      code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}
      .id{margin-top:2.5rem;padding-top:1rem;border-top:1px solid}
      """;

  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
              .formatted(Sha256.base64(CSS.getBytes(UTF_8))));

  private ErrorPageStyle() {}
}
