package org.errata.usage;

import java.util.Map;
import java.util.Set;

/**
 * A method that is called.
 *
 * @param owner the internal name of the class
 * @param name the method's name
 * @param descriptor its parameters and result (JVMS section 4.3.3)
 */
record Call(String owner, String name, String descriptor) {

  private static final String EXCEPTION = "org/errata/ErrataException";
  private static final String RAISED = "org/errata/Problem";

  /** Which methods take the id of an entry as their only parameter. */
  private static final Map<String, Set<String>> TAKE_ID =
      Map.of(
          EXCEPTION,
          Set.of("of", "stackless", "and"),
          RAISED,
          Set.of("of"),
          "org/errata/catalogue/Catalogue",
          Set.of("entry"),
          "org/errata/catalogue/EntryId",
          Set.of("<init>"));

  boolean takesId() {
    return descriptor.startsWith("(Ljava/lang/String;)")
        && TAKE_ID.getOrDefault(owner, Set.of()).contains(name);
  }

  /** Whether arguments may be given to what it returns. */
  boolean raises() {
    return takesId() && isRaise();
  }

  boolean takesArgument() {
    return isRaise() && name.equals("with");
  }

  /** Whether it gives back what arguments may be given to. */
  boolean goesOn() {
    return isRaise() && Set.of("with", "withHeader", "because").contains(name);
  }

  private boolean isRaise() {
    return owner.equals(EXCEPTION) || owner.equals(RAISED);
  }
}
