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

/** Measures rendering a body with one argument. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class RenderedBody {

  /**
   * An element of {@code err}, for Jackson.
   *
   * @param code the code
   * @param msg the message
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
  private final Representation representation = new Prerendered(new ErrJson(), List.of(entry));
  private final ErrorResponse response =
      new ErrorResponse(
          List.of(Problem.of(entry).with("taxType", "4711")), new RequestId("k7rm-2xq9-vt4h-c8pn"));

  /**
   * Renders a prerendered body with an argument.
   *
   * @return the body
   */
  @Benchmark
  public byte[] errata() {
    return representation.render(response);
  }

  /**
   * Serializes the same body with Jackson, with a constant message.
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
   * Allocates an array of the body's length, the minimum for any renderer.
   *
   * @return an array
   */
  @Benchmark
  public byte[] output() {
    return new byte[62];
  }
}
