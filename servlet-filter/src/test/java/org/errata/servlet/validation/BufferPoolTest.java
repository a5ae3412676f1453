package org.errata.servlet.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BufferPoolTest {

  @Test
  void are_used_again() {
    var buffers = new BufferPool(65_537);
    byte[] first = buffers.take();

    buffers.giveBack(first);

    assertThat(first).hasSize(65_537);
    assertThat(buffers.take()).isSameAs(first);
  }

  @Test
  void are_never_shared() {
    var buffers = new BufferPool(16);
    Set<byte[]> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    buffers.giveBack(buffers.take());

    for (int i = 0; i < 100; i++) {
      assertThat(taken.add(buffers.take())).isTrue();
    }
  }

  @Test
  void are_kept_up_to_a_number() {
    var buffers = new BufferPool(16);
    List<byte[]> many = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      many.add(buffers.take());
    }

    many.forEach(buffers::giveBack);

    Set<byte[]> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(many);
    int again = 0;
    for (int i = 0; i < 100; i++) {
      again += known.contains(buffers.take()) ? 1 : 0;
    }
    assertThat(again).isEqualTo(32);
  }

  @Test
  void are_not_kept_where_they_are_large_or_somebody_elses() {
    var large = new BufferPool(262_145);
    byte[] first = large.take();
    large.giveBack(first);
    assertThat(large.take()).isNotSameAs(first);

    var buffers = new BufferPool(16);
    byte[] other = new byte[17];
    buffers.giveBack(other);
    assertThat(buffers.take()).isNotSameAs(other).hasSize(16);
  }
}
