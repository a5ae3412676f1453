package org.errata.representation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.errata.afc.AfcGeneral;
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

/** Measures choosing a language by the Accept-Language header. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class LanguageChoice {

  /** Accept-Language headers of browsers. */
  @Param({"de", "de-CH,de;q=0.9,en-US;q=0.8,en;q=0.7,fr;q=0.6"})
  public String acceptLanguage;

  private final Languages languages = Languages.of(AfcGeneral.catalogue());
  private final List<Locale> all = languages.all();

  /** Equal strings without a cached hash, as every request has a new string. */
  private final String[] received = new String[256];

  private int request;

  /** Makes the strings anew. */
  @Setup(Level.Iteration)
  public void receive() {
    Arrays.setAll(received, i -> String.valueOf(acceptLanguage.toCharArray()));
  }

  /**
   * Chooses a language for the next request.
   *
   * @return the language
   */
  @Benchmark
  public Locale errata() {
    return languages.choose(Optional.of(next()));
  }

  /**
   * Chooses a language with java.util.Locale.
   *
   * @return the language
   */
  @Benchmark
  public Locale platform() {
    return Locale.lookup(Locale.LanguageRange.parse(next()), all);
  }

  private String next() {
    return received[request++ & (received.length - 1)];
  }
}
