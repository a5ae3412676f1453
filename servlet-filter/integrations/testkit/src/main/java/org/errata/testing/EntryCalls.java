package org.errata.testing;

import java.util.Map;
import java.util.Set;
import org.errata.ErrataException;
import org.errata.Problem;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.EntryId;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Recognizes calls of the methods that take the id of an entry or one of its arguments. */
final class EntryCalls {

  private static final String EXCEPTION = Type.getInternalName(ErrataException.class);
  private static final String PROBLEM = Type.getInternalName(Problem.class);

  /** The methods whose only parameter is the id of an entry, by their class. */
  private static final Map<String, Set<String>> TAKE_ID =
      Map.of(
          EXCEPTION,
          Set.of("of", "stackless", "and"),
          PROBLEM,
          Set.of("of"),
          Type.getInternalName(Catalogue.class),
          Set.of("entry"),
          Type.getInternalName(EntryId.class),
          Set.of("<init>"));

  private EntryCalls() {}

  static boolean takesId(AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode call
        && call.desc.startsWith("(Ljava/lang/String;)")
        && TAKE_ID.getOrDefault(call.owner, Set.of()).contains(call.name);
  }

  /** Whether the call is {@code with("name", value)}. */
  static boolean takesArgument(MethodInsnNode call) {
    return isProblem(call.owner) && call.name.equals("with");
  }

  /** Whether the call is one that a problem or exception returns itself from, to chain calls. */
  static boolean isChained(AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode call
        && call.getOpcode() == Opcodes.INVOKEVIRTUAL
        && isProblem(call.owner)
        && Type.getReturnType(call.desc).getInternalName().equals(call.owner);
  }

  private static boolean isProblem(String owner) {
    return owner.equals(EXCEPTION) || owner.equals(PROBLEM);
  }
}
