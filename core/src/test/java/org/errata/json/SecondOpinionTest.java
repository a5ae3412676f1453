package org.errata.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.errata.json.JsonFault.Kind;
import org.errata.json.JsonVerdict.Malformed;
import org.errata.json.JsonVerdict.WellFormed;
import org.junit.jupiter.api.Test;

/** Compares the scanner with parsers that others wrote, on documents made and broken at random. */
class SecondOpinionTest {
  private static final int DOCUMENTS = 3_000;
  private static final int CHANGES = 30;

  private final RandomDocuments documents = new RandomDocuments(20_240_607);

  @Test
  void agrees_on_documents_that_are_whole() {
    for (int i = 0; i < DOCUMENTS; i++) {
      byte[] document = documents.next();
      assertThat(JsonScanner.scan(document)).isEqualTo(new WellFormed());
      assertOthersSay(true, document);
    }
  }

  @Test
  void agrees_on_documents_of_which_a_few_bytes_were_changed() {
    int refused = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      byte[] document = documents.next();
      for (int j = 0; j < CHANGES; j++) {
        int first = documents.below(document.length + 1);
        byte[] changed = documents.changed(document, first);
        if (documents.below(3) == 0) {
          changed = documents.changed(changed, first + documents.below(changed.length + 1 - first));
        }
        var verdict = TestDocument.of(changed).fedInPiecesOf(1 + documents.below(20));
        assertThat(JsonScanner.scan(changed)).isEqualTo(verdict);
        var more = TestDocument.of(changed).followedBySpace();
        assertThat(JsonScanner.scan(more.bytes())).isEqualTo(more.fedInPiecesOf(1));
        assertOthersSay(verdict instanceof WellFormed, changed);
        if (verdict instanceof Malformed malformed) {
          refused++;
          assertThat(malformed.fault().offset())
              .as("%s", TestDocument.of(changed))
              .isBetween((long) first, (long) changed.length);
        }
      }
    }
    // neither nearly all nor nearly none, or else this test would say little
    assertThat(refused).isBetween(DOCUMENTS * CHANGES / 3, DOCUMENTS * CHANGES * 9 / 10);
  }

  @Test
  void finds_the_end_of_whatever_was_cut_short() {
    for (int i = 0; i < DOCUMENTS; i++) {
      byte[] list = TestDocument.of(documents.next()).inBrackets().bytes();
      byte[] cut = Arrays.copyOf(list, 1 + documents.below(list.length - 1));
      var fault = ((Malformed) JsonScanner.scan(cut)).fault();

      assertThat(fault.kind()).as("%s", TestDocument.of(cut)).isEqualTo(Kind.CUT_SHORT);
      assertThat(fault.offset()).isEqualTo(cut.length);
    }
  }

  private static void assertOthersSay(boolean wellFormed, byte[] document) {
    for (var other : SecondOpinion.values()) {
      assertThat(other.accepts(document))
          .as("%s: %s", other, TestDocument.of(document))
          .isEqualTo(wellFormed);
    }
  }
}
