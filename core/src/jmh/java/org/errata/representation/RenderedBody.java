package org.errata.representation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.catalogue.Entry;
import org.errata.response.ErrorResponse;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A body with one argument filled in. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class RenderedBody {

  /**
   * An error, for Jackson.
   *
   * @param code its code
   * @param msg its message
   */
  public record Error(int code, String msg) {}

  /**
   * A body, for Jackson.
   *
   * @param err the errors
   */
  public record Body(List<Error> err) {}

  private final ObjectMapper mapper = new ObjectMapper();
  private final Entry entry =
      Entry.of("tax-type-not-found", 404, "Tax type {taxType} not found.").withCode(-1000).build();
  private final Representation form = new Prerendered(new ErrJson(), List.of(entry));
  private final ErrorResponse report =
      new ErrorResponse(
          List.of(Problem.of(entry).with("taxType", "4711")), new RequestId("k7rm-2xq9-vt4h-c8pn"));

  /**
   * Renders a report whose problem has an argument.
   *
   * @return the body
   */
  @Benchmark
  public byte[] errata() {
    return form.render(report);
  }

  /**
   * Binds the same body, its message put together beforehand.
   *
   * @return the body
   * @throws JsonProcessingException never
   */
  @Benchmark
  public byte[] jackson() throws JsonProcessingException {
    return mapper.writeValueAsBytes(
        new Body(List.of(new Error(-1000, "Tax type 4711 not found."))));
  }

  /**
   * Makes an array of the body's length, which is what it takes at least.
   *
   * @return an array
   */
  @Benchmark
  public byte[] output() {
    return new byte[62];
  }
}
