package org.errata.demo.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
  void gives_back_what_it_was_given_in_memory_or_not(int size) throws IOException {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    try (Spool spool = new Spool()) {
      try (OutputStream out = spool.open()) {
        int most = 1_000;
        for (int i = 0; i < size; i += most) {
          out.write(bytes, i, Math.min(most, size - i));
        }
      }
      ByteArrayOutputStream back = new ByteArrayOutputStream();
      spool.sendTo(back);

      assertThat(spool.size()).isEqualTo(size);
      assertThat(back.toByteArray()).isEqualTo(bytes);
    }
  }
}
