package org.errata.usage;

import java.util.List;
import java.util.NavigableMap;

/**
 * The code of one method.
 *
 * @param name class and method, as in stack traces
 * @param source the name of the source file
 * @param instructions its code
 * @param lines numbers of lines by where their code begins
 */
record Method(
    String name,
    String source,
    List<Instruction> instructions,
    NavigableMap<Integer, Integer> lines) {

  /** The place of an instruction, as in stack traces, which development tools make a link. */
  String place(Instruction instruction) {
    var line = lines.floorEntry(instruction.pc());
    return "%s(%s%s)".formatted(name, source, line == null ? "" : ":" + line.getValue());
  }
}
