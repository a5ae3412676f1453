package org.errata;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures making a request id. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class MadeRequestId {

  /**
   * Makes an id of Errata.
   *
   * @return the id
   */
  @Benchmark
  public RequestId errata() {
    return RequestId.make();
  }

  /**
   * Makes a random UUID, which most libraries use as an id.
   *
   * @return the id
   */
  @Benchmark
  public String randomUuid() {
    return UUID.randomUUID().toString();
  }
}
