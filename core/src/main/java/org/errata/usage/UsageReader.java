package org.errata.usage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds in one method the constants that are handed over as ids. A constant counts if the call is
 * what runs next after it was loaded, at once or after a jump, so that every arm of a conditional
 * is seen.
 */
final class UsageReader {

  private final Method method;
  private final List<Instruction> code;
  private final List<UsedId> ids = new ArrayList<>();
  private final List<String> computed = new ArrayList<>();

  private UsageReader(Method method) {
    this.method = method;
    this.code = method.instructions();
  }

  static UsageReader of(Method method) {
    UsageReader reader = new UsageReader(method);
    reader.read();
    return reader;
  }

  List<UsedId> ids() {
    return ids;
  }

  /** Where an id is no constant. */
  List<String> computed() {
    return computed;
  }

  private void read() {
    Map<Integer, List<String>> handedOver = constants();
    for (int i = 0; i < code.size(); i++) {
      Instruction instruction = code.get(i);
      Call call = instruction.call();
      if (call != null && call.takesId()) {
        String place = method.place(instruction);
        List<String> constants = handedOver.getOrDefault(instruction.pc(), List.of());
        Set<String> arguments = new LinkedHashSet<>();
        boolean complete = call.raises() && readArguments(i + 1, arguments);
        constants.forEach(id -> ids.add(new UsedId(id, place, arguments, complete)));
        if (i == 0 || code.get(i - 1).string() == null) {
          computed.add(place);
        }
      }
    }
  }

  /** Constants by where the code goes on that has loaded them. */
  private Map<Integer, List<String>> constants() {
    Map<Integer, List<String>> constants = new HashMap<>();
    for (int i = 0; i + 1 < code.size(); i++) {
      if (code.get(i).string() != null) {
        Instruction next = code.get(i + 1);
        int target = next.isGoto() ? next.target() : next.pc();
        constants.computeIfAbsent(target, pc -> new ArrayList<>()).add(code.get(i).string());
      }
    }
    return constants;
  }

  /**
   * Reads the calls that follow on what a call has returned, in one expression; returns whether
   * that is all that it gets.
   */
  private boolean readArguments(int from, Set<String> arguments) {
    int i = from;
    while (i < code.size() && !code.get(i).isEnd()) {
      int call = nextCall(i);
      if (call < 0) {
        return false;
      }
      if (code.get(call).call().takesArgument()) {
        String name = code.get(i).string();
        if (name == null) {
          return false;
        }
        arguments.add(name);
      } else if (!code.get(call).call().goesOn()) {
        // one more id is raised, and this one has all its arguments
        return code.get(call).call().raises() && code.get(call).call().name().equals("and");
      }
      i = call + 1;
    }
    // what is returned may be given more by whoever called
    return i < code.size() && code.get(i).isThrow();
  }

  /** Returns the next call of a raise before the method or an arm of it ends, or -1. */
  private int nextCall(int from) {
    for (int i = from; i < code.size() && !code.get(i).isEnd(); i++) {
      Call call = code.get(i).call();
      if (call != null && (call.goesOn() || call.raises())) {
        return i;
      }
    }
    return -1;
  }
}
