package org.errata.representation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures choosing a representation by the Accept header. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class AcceptChoice {

  /** Accept headers of common clients. */
  public enum Client {
    /** A page opened in Chrome. */
    CHROME(
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,"
            + "*/*;q=0.8,application/signed-exchange;v=b3;q=0.7"),
    /** A page opened in Firefox. */
    FIREFOX("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
    /** A script in a browser, curl. */
    ANYTHING("*/*"),
    /** A program. */
    JSON("application/json");

    private final String accept;

    Client(String accept) {
      this.accept = accept;
    }
  }

  /** The client. */
  @Param public Client client;

  private final Representations representations =
      Representations.of(
          List.of(
              new ErrJson(),
              new ProblemJson(ReferenceLinks.none()),
              new HtmlPage(ReferenceLinks.none()),
              new PlainText()));

  /** Equal strings without a cached hash, as every request has a new string. */
  private final String[] received = new String[256];

  private int request;

  /** Makes the strings anew. */
  @Setup(Level.Iteration)
  public void receive() {
    Arrays.setAll(received, i -> String.valueOf(client.accept.toCharArray()));
  }

  /**
   * Chooses a representation for the next request.
   *
   * @return the representation
   */
  @Benchmark
  public Representation errata() {
    return representations.choose(Optional.of(received[request++ & (received.length - 1)]));
  }
}
