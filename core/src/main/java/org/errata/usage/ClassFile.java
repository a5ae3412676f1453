package org.errata.usage;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Reads the methods of a class file (JVMS section 4). */
final class ClassFile {

  private static final int MAGIC = 0xcafebabe;

  /** Code whose lines are known, as the class's source file is told only after it. */
  private record Code(
      String method, List<Instruction> instructions, TreeMap<Integer, Integer> lines) {}

  private final DataInputStream in;
  private final List<Code> codes = new ArrayList<>();
  private ConstantPool constants;
  private String source = "Unknown Source";

  private ClassFile(DataInputStream in) {
    this.in = in;
  }

  static List<Method> methods(byte[] bytes) throws IOException {
    return new ClassFile(new DataInputStream(new ByteArrayInputStream(bytes))).read();
  }

  private List<Method> read() throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("it is no class file");
    }
    // versions
    in.readInt();
    constants = new ConstantPool(in);
    in.readUnsignedShort();
    String name = constants.className(in.readUnsignedShort()).replace('/', '.');
    in.readUnsignedShort();
    in.skipNBytes(2L * in.readUnsignedShort());
    members(); // fields
    members();
    attributes("");
    return codes.stream()
        .map(c -> new Method(name + "." + c.method(), source, c.instructions(), c.lines()))
        .toList();
  }

  private void members() throws IOException {
    for (int count = in.readUnsignedShort(); count > 0; count--) {
      in.readUnsignedShort();
      String name = constants.utf8(in.readUnsignedShort());
      in.readUnsignedShort();
      attributes(name);
    }
  }

  private void attributes(String method) throws IOException {
    for (int count = in.readUnsignedShort(); count > 0; count--) {
      String attribute = constants.utf8(in.readUnsignedShort());
      int length = in.readInt();
      switch (attribute) {
        case "Code" -> code(method);
        case "LineNumberTable" -> lines();
        case "SourceFile" -> source = constants.utf8(in.readUnsignedShort());
        default -> in.skipNBytes(length);
      }
    }
  }

  private void code(String method) throws IOException {
    in.readInt(); // stack and locals
    byte[] code = in.readNBytes(in.readInt());
    in.skipNBytes(8L * in.readUnsignedShort());
    codes.add(new Code(method, Instructions.of(code, constants), new TreeMap<>()));
    attributes(method);
  }

  private void lines() throws IOException {
    for (int count = in.readUnsignedShort(); count > 0; count--) {
      int pc = in.readUnsignedShort();
      codes.get(codes.size() - 1).lines().put(pc, in.readUnsignedShort());
    }
  }
}
