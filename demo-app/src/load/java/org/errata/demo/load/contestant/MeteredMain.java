package org.errata.demo.load.contestant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Runs the main method of a contestant, and then prints a measurement of this JVM for each line on
 * standard input. Exits at the end of the input, so that no contestant outlives the benchmark.
 */
public final class MeteredMain {

  private MeteredMain() {}

  /**
   * Starts a contestant.
   *
   * @param args the class of the contestant, and its arguments
   * @throws ReflectiveOperationException if the class has no main method
   * @throws IOException if standard input cannot be read
   */
  public static void main(String[] args) throws ReflectiveOperationException, IOException {
    Method main = Class.forName(args[0]).getMethod("main", String[].class);
    try {
      main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
    } catch (InvocationTargetException failed) {
      failed.getCause().printStackTrace();
      System.exit(1);
    }
    replyToQuestions();
    System.exit(0);
  }

  private static void replyToQuestions() throws IOException {
    BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    String question = questions.readLine();
    while (question != null) {
      System.out.println("meter " + valueOf(question));
      question = questions.readLine();
    }
  }

  private static long valueOf(String question) {
    return switch (question) {
      case "cpu" -> Meter.cpuNanos();
      case "allocated" -> Meter.allocatedBytes();
      case "heap" -> Meter.heapBytesAfterCollection();
      case "threads" -> Meter.threads();
      default -> throw new IllegalArgumentException(question);
    };
  }
}
