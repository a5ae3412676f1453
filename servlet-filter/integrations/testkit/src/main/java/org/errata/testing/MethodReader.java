package org.errata.testing;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Finds the ids of entries in one method. ASM tells for each value on the operand stack which
 * instructions may have put it there: both constants for a conditional, a call for what is chained
 * to its result. Local variables are not followed.
 */
final class MethodReader {

  private final String name;
  private final String source;
  private final MethodNode method;
  private final Frame<SourceValue>[] frames;

  /** The calls and throws by the call whose result they are applied to. */
  private final Map<AbstractInsnNode, AbstractInsnNode> chained = new HashMap<>();

  private final List<UsedId> ids = new ArrayList<>();
  private final List<String> computed = new ArrayList<>();

  private MethodReader(ClassNode type, MethodNode method) throws AnalyzerException {
    this.name = type.name.replace('/', '.') + "." + method.name;
    this.source = type.sourceFile == null ? "Unknown Source" : type.sourceFile;
    this.method = method;
    this.frames = new Analyzer<>(new SourceInterpreter()).analyze(type.name, method);
  }

  /** Reads the methods of a class that call something with an id. */
  static List<MethodReader> of(ClassNode type) throws AnalyzerException {
    List<MethodReader> readers = new ArrayList<>();
    for (MethodNode method : type.methods) {
      if (StreamSupport.stream(method.instructions.spliterator(), false)
          .anyMatch(EntryCalls::takesId)) {
        MethodReader reader = new MethodReader(type, method);
        reader.read();
        readers.add(reader);
      }
    }
    return readers;
  }

  List<UsedId> ids() {
    return ids;
  }

  /** Returns the places where an id is not a constant. */
  List<String> computed() {
    return computed;
  }

  private void read() {
    List<AbstractInsnNode> reachable = new ArrayList<>();
    for (AbstractInsnNode instruction : method.instructions) {
      if (frame(instruction) != null) {
        reachable.add(instruction);
      }
    }
    for (AbstractInsnNode instruction : reachable) {
      if (EntryCalls.isChained(instruction)) {
        int parameters = Type.getArgumentCount(((MethodInsnNode) instruction).desc);
        operand(instruction, parameters).insns.forEach(call -> chained.put(call, instruction));
      } else if (instruction.getOpcode() == Opcodes.ATHROW) {
        operand(instruction, 0).insns.forEach(call -> chained.put(call, instruction));
      }
    }
    for (AbstractInsnNode instruction : reachable) {
      if (EntryCalls.takesId(instruction)) {
        readId((MethodInsnNode) instruction);
      }
    }
  }

  private void readId(MethodInsnNode call) {
    String place = place(call);
    Set<String> arguments = new LinkedHashSet<>();
    boolean complete = readArguments(call, arguments);
    List<Optional<String>> values = values(operand(call, 0));
    for (Optional<String> value : values) {
      value.ifPresent(id -> ids.add(new UsedId(id, place, arguments, complete)));
    }
    if (values.contains(Optional.empty())) {
      computed.add(place);
    }
  }

  /** Reads the calls chained to a call; returns whether the problem cannot get more arguments. */
  private boolean readArguments(MethodInsnNode call, Set<String> arguments) {
    AbstractInsnNode next = chained.get(call);
    while (EntryCalls.isChained(next) && !EntryCalls.takesId(next)) {
      MethodInsnNode adding = (MethodInsnNode) next;
      if (EntryCalls.takesArgument(adding)) {
        List<Optional<String>> names = values(operand(adding, 1));
        if (names.size() > 1 || names.contains(Optional.empty())) {
          return false;
        }
        arguments.add(names.get(0).get());
      }
      next = chained.get(adding);
    }
    // a throw, or the next id; a problem that is returned or stored may get more arguments
    // elsewhere
    return next != null;
  }

  /** Returns what an instruction takes from the operand stack, counted from the top. */
  private SourceValue operand(AbstractInsnNode instruction, int fromTop) {
    Frame<SourceValue> frame = frame(instruction);
    return frame.getStack(frame.getStackSize() - 1 - fromTop);
  }

  /** Returns the state before an instruction, or null if it is unreachable. */
  private Frame<SourceValue> frame(AbstractInsnNode instruction) {
    return frames[method.instructions.indexOf(instruction)];
  }

  /** Returns the strings that a value may be, in the order of the code; empty if not constant. */
  private List<Optional<String>> values(SourceValue value) {
    return value.insns.stream()
        .sorted(comparingInt(method.instructions::indexOf))
        .map(MethodReader::constant)
        .toList();
  }

  private static Optional<String> constant(AbstractInsnNode origin) {
    return origin instanceof LdcInsnNode load && load.cst instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Returns the place of an instruction in the form of stack traces, which IDEs make a link. */
  private String place(AbstractInsnNode instruction) {
    AbstractInsnNode previous = instruction;
    while (previous != null && !(previous instanceof LineNumberNode)) {
      previous = previous.getPrevious();
    }
    String line = previous instanceof LineNumberNode number ? ":" + number.line : "";
    return "%s(%s%s)".formatted(name, source, line);
  }
}
