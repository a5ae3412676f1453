package org.errata.servlet.conformance.app.attacks;

/** Texts that try to look like a line of the log, or to control the terminal that shows it. */
public final class ForgedText {

  /** What a forged line of the log begins with. */
  public static final String LINE = "SEVERE org.errata: [forged] 500 forged";

  /** A line after each character that some reader of logs takes for the end of a line. */
  public static final String LINES =
      "\r\n" + LINE + "\n" + LINE + "\r" + LINE + "\u0085" + LINE + "\u2028" + LINE + "\u2029"
          + LINE + "\u000b" + LINE + "\f" + LINE;

  /** Control sequences of terminals, and characters that stand for nothing visible. */
  public static final String TERMINAL = "\u001b[2J\u001b]0;x\u0007\b\b\b\u007f\u009b2J\u0000";

  /** Characters that change the order in which a text is shown. */
  public static final String BIDIRECTIONAL = "\u202e\u2066\u202d\u2067\u2069\u200f\u061c";

  private ForgedText() {}
}
