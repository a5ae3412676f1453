package org.errata.demo.tax;

import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a request for taxes into its answer while it is being read, item by item. Lenient about
 * what is missing or unknown, strict about the shape of what it knows.
 */
final class Calculation {

  /** The members that appear in the answer too, and so may be there only once. */
  private enum Kept {
    INV,
    DOC,
    ITMS
  }

  private final JsonReading in;
  private final JsonGenerator out;

  Calculation(JsonReading in, JsonGenerator out) {
    this.in = in;
    this.out = out;
  }

  void run() throws IOException {
    Set<Kept> seen = EnumSet.noneOf(Kept.class);
    out.writeStartObject();
    in.object(
        in.next(),
        (name, value) -> {
          if (name.equals("inv") && value != Event.VALUE_NULL) {
            once(seen, Kept.INV);
            out.writeStartArray("inv");
            in.array(value, this::invoice);
            out.writeEnd();
          } else {
            in.skip(value);
          }
        });
    writeEmptyUnless(seen, Kept.INV, "inv");
    out.writeEnd();
  }

  private void invoice(Event first) throws IOException {
    Set<Kept> seen = EnumSet.noneOf(Kept.class);
    out.writeStartObject();
    in.object(
        first,
        (name, value) -> {
          if (name.equals("doc") && value != Event.VALUE_NULL) {
            once(seen, Kept.DOC);
            out.write("doc", in.text(value));
          } else if (name.equals("itms") && value != Event.VALUE_NULL) {
            once(seen, Kept.ITMS);
            out.writeStartArray("itms");
            in.array(value, this::item);
            out.writeEnd();
          } else {
            in.skip(value);
          }
        });
    writeEmptyUnless(seen, Kept.ITMS, "itms");
    out.writeEnd();
  }

  private void item(Event first) throws IOException {
    Item item = in.bind(first, Item.class);
    out.writeStartObject();
    item.reference().ifPresent(ref -> out.write("ref", ref));
    out.writeStartArray("txs");
    Optional<BigDecimal> charge = item.charge();
    if (charge.isPresent()) {
      TaxType type = item.taxType();
      out.writeStartObject()
          .write("name", type.title())
          .write("rate", type.rate())
          .write("tax", type.of(charge.get()))
          .writeEnd();
    }
    out.writeEnd().writeEnd();
  }

  private static void once(Set<Kept> seen, Kept member) throws IOException {
    if (!seen.add(member)) {
      throw RefusedBodyException.misshapen(member + " is there twice");
    }
  }

  private void writeEmptyUnless(Set<Kept> seen, Kept member, String name) {
    if (!seen.contains(member)) {
      out.writeStartArray(name).writeEnd();
    }
  }
}
