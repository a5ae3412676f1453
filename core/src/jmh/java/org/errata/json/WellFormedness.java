package org.errata.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Scans a body; compared with a loop that sums its bytes, and with Jackson's streaming parser. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class WellFormedness {
  private static final int PIECE = 8192;

  /** The body. */
  @Param public BenchmarkDocument document;

  private final JsonScanner scanner = new JsonScanner();
  private final JsonFactory jackson = new JsonFactory();
  private byte[] bytes = {};

  /** Makes the body, after scans of all bodies, so that the code is compiled as in a server. */
  @Setup
  public void prepare() {
    for (int i = 0; i < 20; i++) {
      for (BenchmarkDocument any : BenchmarkDocument.values()) {
        bytes = any.bytes();
        if (!(errata() instanceof JsonVerdict.WellFormed)) {
          throw new IllegalStateException(any + ": " + scanner.verdict());
        }
      }
    }
    bytes = document.bytes();
  }

  /**
   * Scans the body in pieces, as a container passes it to the filter.
   *
   * @return the verdict
   */
  @Benchmark
  public JsonVerdict errata() {
    scanner.reset();
    for (int i = 0; i < bytes.length; i += PIECE) {
      scanner.feed(bytes, i, Math.min(PIECE, bytes.length - i));
    }
    return scanner.end();
  }

  /**
   * Sums the bytes.
   *
   * @return the sum
   */
  @Benchmark
  public long sumOfBytes() {
    long sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += bytes[i];
    }
    return sum;
  }

  /**
   * Parses the body, and decodes numbers and strings, which Jackson only does when asked.
   *
   * @return how many tokens there were
   * @throws IOException never
   */
  @Benchmark
  public int jackson() throws IOException {
    int tokens = 0;
    try (JsonParser parser = jackson.createParser(bytes)) {
      while (parser.nextToken() != null) {
        parser.finishToken();
        tokens++;
      }
    }
    return tokens;
  }
}
