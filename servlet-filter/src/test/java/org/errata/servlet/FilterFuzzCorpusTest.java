package org.errata.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each fuzz target on the inputs that are kept for it. */
class FilterFuzzCorpusTest {

  static List<Path> corpora() throws IOException {
    return filesOf(Path.of("src/fuzz/corpus"));
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void the_properties_hold_for_every_kept_input(Path corpus) throws Exception {
    Method target =
        Class.forName(corpus.getFileName().toString())
            .getMethod("fuzzerTestOneInput", byte[].class);
    List<Path> inputs = filesOf(corpus);

    assertThat(inputs).isNotEmpty();
    for (Path input : inputs) {
      byte[] bytes = Files.readAllBytes(input);
      assertThatCode(() -> target.invoke(null, (Object) bytes))
          .as("%s", input)
          .doesNotThrowAnyException();
    }
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
