package org.errata.jakartarest;

import java.util.ArrayList;
import java.util.List;

/**
 * An exception of a library that an implementation has a mapper of its own for, and the mapper that
 * takes its place.
 *
 * @param exception the class of the exception
 * @param mapper the class of the mapper
 */
record LibraryException(Class<?> exception, Class<?> mapper) {

  /** Returns those whose library is there. */
  static List<LibraryException> present() {
    List<LibraryException> present = new ArrayList<>();
    add("jakarta.validation.ValidationException", "ValidationMapper", present);
    String jackson = "com.fasterxml.jackson.";
    add(jackson + "core.JsonProcessingException", "JacksonMapper", present);
    add(jackson + "core.JsonParseException", "JacksonParseMapper", present);
    add(jackson + "databind.JsonMappingException", "JacksonMappingMapper", present);
    add(jackson + "databind.exc.UnrecognizedPropertyException", "JacksonPropertyMapper", present);
    return present;
  }

  /** The mapper is named, as its class cannot be loaded without the library. */
  private static void add(String exception, String mapper, List<LibraryException> present) {
    ClassLoader loader = LibraryException.class.getClassLoader();
    String ownPackage = LibraryException.class.getPackageName();
    try {
      present.add(
          new LibraryException(
              Class.forName(exception, false, loader),
              Class.forName(ownPackage + "." + mapper, true, loader)));
    } catch (ClassNotFoundException | LinkageError absent) {
      // the application does without the library
    }
  }
}
