package org.errata.recipes.launcher;

import java.io.IOException;
import java.util.Arrays;

/**
 * Runs the {@code main} of a program, and ends its JVM when standard input ends: then the test has
 * ended, in one way or another.
 */
public final class UntilInputEnds {

  private UntilInputEnds() {}

  /**
   * Runs a program.
   *
   * @param args the name of its class, and its arguments
   */
  public static void main(String[] args) throws Exception {
    Thread watcher = new Thread(UntilInputEnds::haltAtEnd, "until-input-ends");
    watcher.setDaemon(true);
    watcher.start();
    Class.forName(args[0])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
  }

  private static void haltAtEnd() {
    try {
      while (System.in.read() >= 0) {
        // input has no meaning; only its end has
      }
    } catch (IOException e) {
      // the end too
    }
    Runtime.getRuntime().halt(0);
  }
}
