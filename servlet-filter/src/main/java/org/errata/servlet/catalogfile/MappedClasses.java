package org.errata.servlet.catalogfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.errata.catalogue.ExceptionName;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/**
 * Reads the exception classes that an entry names. A class is loaded, without being initialized, to
 * see that it is there and that exceptions can be instances of it.
 */
final class MappedClasses {

  private static final String IDENTIFIER =
      "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*";
  private static final Pattern WRITTEN =
      Pattern.compile(IDENTIFIER + "(\\." + IDENTIFIER + ")*\\??");

  private final ObjectMembers entry;
  private final ClassLoader loader;
  private final List<StringNode> names = new ArrayList<>();
  private final List<Class<?>> loaded = new ArrayList<>();

  MappedClasses(ObjectMembers entry, ClassLoader loader) {
    this.entry = entry;
    this.loader = loader;
  }

  void read() {
    for (StringNode name : entry.strings("exceptions")) {
      if (WRITTEN.matcher(name.text()).matches()) {
        names.add(name);
        load(name).ifPresent(loaded::add);
      } else {
        entry.refuse(
            "exceptions",
            name,
            "are names of classes as in com.example.NotFoundException, nested ones with $");
      }
    }
  }

  /** Returns the well-formed names, also those of classes that are missing. */
  List<StringNode> names() {
    return names;
  }

  /** Returns the classes that are there. */
  List<Class<?>> loaded() {
    return loaded;
  }

  private Optional<Class<?>> load(StringNode written) {
    ExceptionName name = ExceptionName.of(written.text());
    try {
      Class<?> type = Class.forName(name.className(), false, loader);
      if (type.isInterface() || Throwable.class.isAssignableFrom(type)) {
        return Optional.of(type);
      }
      addProblem(written, "which is neither an exception class nor an interface");
    } catch (ClassNotFoundException absent) {
      addUnlessOptional(written, name, "which is not a class of this web application");
    } catch (LinkageError e) {
      addUnlessOptional(written, name, "which cannot be loaded (" + e + ")");
    }
    return Optional.empty();
  }

  private void addUnlessOptional(StringNode written, ExceptionName name, String text) {
    if (!name.isOptional() && !(loader instanceof AbsentClasses)) {
      addProblem(written, text + "; write %s? if it may be missing".formatted(name.className()));
    }
  }

  private void addProblem(StringNode name, String text) {
    entry.addProblem(name.at(), "exceptions", "found " + name.text() + ", " + text);
  }
}
