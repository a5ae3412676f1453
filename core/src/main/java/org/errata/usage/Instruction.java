package org.errata.usage;

/**
 * One instruction of a method.
 *
 * @param pc where it stands
 * @param opcode what it does (JVMS section 6.5)
 * @param string the text that it loads, or null
 * @param call the method that it calls, or null
 * @param target where it jumps to, or -1
 */
record Instruction(int pc, int opcode, String string, Call call, int target) {

  private static final int GOTO = 0xa7;
  private static final int GOTO_W = 0xc8;
  private static final int ATHROW = 0xbf;
  private static final int ARETURN = 0xb0;

  boolean isGoto() {
    return opcode == GOTO || opcode == GOTO_W;
  }

  boolean isThrow() {
    return opcode == ATHROW;
  }

  boolean isEnd() {
    return opcode == ATHROW || opcode == ARETURN;
  }
}
