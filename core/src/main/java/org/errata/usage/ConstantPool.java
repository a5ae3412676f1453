package org.errata.usage;

import java.io.DataInput;
import java.io.IOException;

/** The constants of a class file (JVMS section 4.4), as far as calls and texts need them. */
final class ConstantPool {

  private record Pair(int first, int second) {}

  /** A text, an index ({@link Integer}), a {@link Pair} of them, or null. */
  private final Object[] constants;

  private final byte[] tags;

  ConstantPool(DataInput in) throws IOException {
    int count = in.readUnsignedShort();
    constants = new Object[count];
    tags = new byte[count];
    for (int i = 1; i < count; i++) {
      tags[i] = in.readByte();
      constants[i] = read(tags[i], in);
      if (tags[i] == 5 || tags[i] == 6) {
        // a long or double takes two places
        i++;
      }
    }
  }

  private static Object read(int tag, DataInput in) throws IOException {
    return switch (tag) {
      case 1 -> in.readUTF();
      case 3, 4 -> skipped(in, 4);
      case 5, 6 -> skipped(in, 8);
      case 7, 8, 16, 19, 20 -> in.readUnsignedShort();
      case 9, 10, 11, 12, 17, 18 -> new Pair(in.readUnsignedShort(), in.readUnsignedShort());
      case 15 -> skipped(in, 3);
      default -> throw new IOException("constant with the unknown tag " + tag);
    };
  }

  private static Object skipped(DataInput in, int bytes) throws IOException {
    in.skipBytes(bytes);
    return null;
  }

  String utf8(int index) {
    return (String) constants[index];
  }

  String className(int index) {
    return utf8((Integer) constants[index]);
  }

  /** The text of a string constant, or null for a constant of another kind. */
  String string(int index) {
    return tags[index] == 8 ? utf8((Integer) constants[index]) : null;
  }

  Call call(int index) {
    Pair reference = (Pair) constants[index];
    Pair nameAndType = (Pair) constants[reference.second()];
    return new Call(
        className(reference.first()), utf8(nameAndType.first()), utf8(nameAndType.second()));
  }
}
