package org.errata.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final JsonScanner scanner = new JsonScanner();
  private Object kept;

  @Test
  void is_none_while_well_formed_bytes_are_fed() {
    byte[] document =
        "[{\"name\": \"v\\u00e4l\\nue \u20ac\", \"n\": [-1.5e3, true, null]}, 0]\n".getBytes(UTF_8);

    assertThat(leastBytesAllocatedBy(() -> feedOneByOneAndWhole(document))).isZero();
  }

  @Test
  void is_none_while_records_are_fed() {
    byte[] records =
        ("[" + "{\"n\":1,\"a long name, as names go\":{\"m\":[2]}},".repeat(100) + "0]")
            .getBytes(UTF_8);

    assertThat(leastBytesAllocatedBy(() -> feedWhole(records))).isZero();
  }

  @Test
  void would_be_seen() {
    assertThat(leastBytesAllocatedBy(() -> kept = new byte[1])).isBetween(16L, 32L);
    assertThat(kept).isNotNull();
  }

  private void feedOneByOneAndWhole(byte[] document) {
    scanner.reset();
    for (int i = 0; i < document.length; i++) {
      scanner.feed(document, i, 1);
    }
    scanner.end();
    feedWhole(document);
  }

  private void feedWhole(byte[] document) {
    scanner.reset();
    scanner.feed(document, 0, document.length);
    scanner.end();
  }

  /** The least of many runs, as the virtual machine allocates on any thread when it links code. */
  private static long leastBytesAllocatedBy(Runnable task) {
    return LongStream.range(0, 100).map(run -> bytesAllocatedBy(task)).min().orElseThrow();
  }

  private static long bytesAllocatedBy(Runnable task) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    task.run();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
