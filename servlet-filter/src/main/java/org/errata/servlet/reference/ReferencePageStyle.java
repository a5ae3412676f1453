package org.errata.servlet.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.errata.internal.Sha256;

/** The style sheet of the pages, and the content security policy that allows its hash. */
final class ReferencePageStyle {

  static final String CSS =
      """
      :root{color-scheme:light dark;--paper:#fff;--soft:#f4f6f8;--ink:#1d232a;--quiet:#57606b;--line:#d8dde3;--link:#0b57b4}
      @media(prefers-color-scheme:dark){:root{--paper:#12171c;--soft:#1b2229;--ink:#e3e7eb;--quiet:#a0aab5;--line:#343d47;--link:#8abcff}}
      *{box-sizing:border-box}
      body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
      a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.2em}
      a:hover{text-decoration-thickness:2px}
      :focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:2px}
      .skip{position:absolute;left:-99rem;background:var(--paper);padding:.5rem 1rem}
      .skip:focus{left:.5rem;top:.5rem}
      .wide{max-width:60rem;margin:0 auto;padding:1rem 1.25rem}
      .top{border-bottom:1px solid var(--line)}
      .top .wide{display:flex;flex-wrap:wrap;align-items:center;gap:.75rem 2rem}
      .top form{flex:1 1 17rem;display:flex;gap:.5rem;max-width:26rem;margin-left:auto}
      .home{font-weight:600;color:inherit;text-decoration:none}
      input,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:.375rem;padding:.3rem .75rem;min-width:0}
      input{flex:1;width:6rem}
      button{background:var(--soft);cursor:pointer}
      ::placeholder{color:var(--quiet);opacity:1}
      .row{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0;padding:0}
      [aria-current]{color:inherit;text-decoration:none;font-weight:600}
      main.wide{padding-block:2rem 3rem}
      h1{font-size:clamp(1.6rem,5vw,2.1rem);line-height:1.2;margin:0 0 .75rem;text-wrap:balance}
      h2{font-size:1.25rem;line-height:1.3;margin:2.5rem 0 .75rem}
      h3{display:flex;flex-wrap:wrap;gap:0 .6rem;align-items:baseline;font-size:1rem;margin:1.5rem 0 .5rem}
      h3 code{font-weight:400}
      p,ol{margin:0 0 1rem;max-width:44rem}
      li::marker,.quiet,dt,thead th,h3 code{color:var(--quiet)}
      .lead{font-size:1.15rem}
      table{width:100%;border-collapse:collapse}
      th,td{text-align:left;vertical-align:top;padding:.6rem 1.25rem .6rem 0;border-bottom:1px solid var(--line)}
      th{font-weight:400}
      thead th{font-size:.875rem;padding-block:.3rem}
      .errors th:first-child{width:8rem}
      [scope=row]{width:14rem;max-width:45vw}
      .errors{table-layout:fixed}
      .errors th:nth-child(2){width:23rem}
      th:last-child,td:last-child{padding-right:0}
      code,pre,.errors td:first-child{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em}
      .list{columns:16rem;column-gap:2rem;list-style:none;margin:0;padding:0}
      .list li{break-inside:avoid;padding:.2rem 0;display:flex}
      .list span{flex:none;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em;color:var(--quiet);margin-right:.75rem}
      dl{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin:1.75rem 0 0;padding:1rem 0;border-block:1px solid var(--line)}
      dt{font-size:.875rem}
      dd{margin:0}
      ol{padding-left:1.5rem}
      li{padding-left:.25rem;margin-bottom:.35rem}
      .row li{padding:0;margin:0}
      pre{margin:0;padding:.9rem 1.1rem;background:var(--soft);border-radius:.375rem;line-height:1.5;white-space:pre-wrap}
      .pager{display:flex;justify-content:space-between;gap:1.5rem;margin-top:3rem}
      .pager a{text-decoration:none}
      .pager b{font-weight:600;text-decoration:underline 1px}
      .pager span{display:block;font-size:.875rem;color:var(--quiet)}
      .pager [rel=next]{margin-left:auto;text-align:right}
      .bottom{border-top:1px solid var(--line);font-size:.9rem}
      .bottom .wide{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
      @media(max-width:40rem){
      .top form{flex-basis:100%;max-width:none}
      .errors thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
      .errors,.errors tbody,.errors tr,.errors td{display:block;width:auto}
      .errors tr{padding:.7rem 0;border-bottom:1px solid var(--line)}
      .errors td{padding:0;border:0}
      .errors td:first-child{width:auto;color:var(--quiet)}
      }
      @media print{.top,.skip,.pager,.bottom{display:none}tr,pre{break-inside:avoid}pre{border:1px solid}}
      """;

  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
              .formatted(Sha256.base64(CSS.getBytes(UTF_8))));

  private ReferencePageStyle() {}
}
