package org.errata.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLimitsTest {

  @Test
  void allow_a_depth_of_1000_by_default() {
    assertThat(JsonLimits.DEFAULT.maxDepth()).isEqualTo(1000);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1_000_000})
  void take_any_depth_in_range(int depth) {
    assertThat(new JsonLimits(depth).maxDepth()).isEqualTo(depth);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1_000_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void refuse_a_depth_out_of_range(int depth) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JsonLimits(depth))
        .withMessage("maxDepth %d must be from 0 to 1000000", depth);
  }
}
