package org.errata.servlet.framework;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errata.catalogue.CauseChain;
import org.errata.internal.ThrowableReader;

/**
 * What messages of exceptions say of a rejected value. It is compared with the body, never sent.
 */
final class MessageText {

  /** Messages quote values, which may be long. */
  private static final int LONGEST = 4_000;

  private static final Pattern VALUE =
      Pattern.compile(
          "^For input string: \"(.*)\"|^Invalid UUID string: (.*)$|^No enum constant .*\\.([^.]*)$"
              + "|^Failed parsing '(.*)' as | from value: (.*)\\. Check "
              + "|Expected an? (?:int|long|double) but was ([-+.\\deE]+) at ",
          Pattern.DOTALL);

  private MessageText() {}

  /** Returns the start of the message. */
  static String of(Throwable thrown) {
    String message = ThrowableReader.messageOf(thrown);
    return message.length() > LONGEST ? message.substring(0, LONGEST) : message;
  }

  /** Returns the first match in the message of an exception or its causes, or null. */
  static Matcher find(Pattern pattern, Throwable thrown) {
    for (Throwable t : CauseChain.of(thrown)) {
      Matcher matcher = pattern.matcher(of(t));
      if (matcher.find()) {
        return matcher;
      }
    }
    return null;
  }

  /** Returns the value that the message of an exception or its causes quotes, or null. */
  static String valueIn(Throwable thrown) {
    Matcher matcher = find(VALUE, thrown);
    for (int group = 1; matcher != null && group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return null;
  }
}
