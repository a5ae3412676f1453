package org.errata.usage;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads the code of a method, one instruction after the other (JVMS section 6.5). */
final class Instructions {

  private static final int LDC = 0x12;
  private static final int LDC_W = 0x13;
  private static final int TABLESWITCH = 0xaa;
  private static final int LOOKUPSWITCH = 0xab;
  private static final int INVOKEVIRTUAL = 0xb6;
  private static final int INVOKEINTERFACE = 0xb9;
  private static final int WIDE = 0xc4;
  private static final int IINC = 0x84;

  private final ByteBuffer code;
  private final ConstantPool constants;

  private Instructions(byte[] code, ConstantPool constants) {
    this.code = ByteBuffer.wrap(code);
    this.constants = constants;
  }

  static List<Instruction> of(byte[] code, ConstantPool constants) {
    Instructions reader = new Instructions(code, constants);
    List<Instruction> instructions = new ArrayList<>();
    while (reader.code.hasRemaining()) {
      instructions.add(reader.next());
    }
    return instructions;
  }

  private Instruction next() {
    int pc = code.position();
    int opcode = u1();
    String string = null;
    Call call = null;
    int target = -1;
    switch (opcode) {
      case LDC -> string = constants.string(u1());
      case LDC_W -> string = constants.string(u2());
      case TABLESWITCH -> target = tableSwitch(pc);
      case LOOKUPSWITCH -> target = lookupSwitch(pc);
      case WIDE -> skip(u1() == IINC ? 4 : 2);
      default -> {
        if (isCall(opcode)) {
          call = constants.call(u2());
          skip(opcode == INVOKEINTERFACE ? 2 : 0);
        } else if (isBranch(opcode)) {
          target = pc + code.getShort();
        } else if (opcode == 0xc8 || opcode == 0xc9) {
          target = pc + code.getInt();
        } else {
          skip(operands(opcode));
        }
      }
    }
    return new Instruction(pc, opcode, string, call, target);
  }

  private static boolean isCall(int opcode) {
    return opcode >= INVOKEVIRTUAL && opcode <= INVOKEINTERFACE;
  }

  private static boolean isBranch(int opcode) {
    return (opcode >= 0x99 && opcode <= 0xa8) || opcode == 0xc6 || opcode == 0xc7;
  }

  /** How many bytes follow an instruction of fixed length. */
  private static int operands(int opcode) {
    return switch (opcode) {
      case 0x10, 0x15, 0x16, 0x17, 0x18, 0x19, 0x36, 0x37, 0x38, 0x39, 0x3a, 0xa9, 0xbc -> 1;
      case 0x11, 0x14, IINC, 0xb2, 0xb3, 0xb4, 0xb5, 0xbb, 0xbd, 0xc0, 0xc1 -> 2;
      case 0xc5 -> 3;
      case 0xba -> 4;
      default -> 0;
    };
  }

  private int tableSwitch(int pc) {
    int target = pc + align(pc).getInt();
    int low = code.getInt();
    int high = code.getInt();
    skip(4 * (high - low + 1));
    return target;
  }

  private int lookupSwitch(int pc) {
    int target = pc + align(pc).getInt();
    skip(8 * code.getInt());
    return target;
  }

  private ByteBuffer align(int pc) {
    return code.position((pc + 4) & ~3);
  }

  private int u1() {
    return code.get() & 0xff;
  }

  private int u2() {
    return code.getShort() & 0xffff;
  }

  private void skip(int bytes) {
    code.position(code.position() + bytes);
  }
}
