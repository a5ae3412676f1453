package org.errata.servlet.catalogfile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errata.catalogue.ExceptionAccessor;
import org.errata.internal.Suggestion;
import org.errata.servlet.catalogfile.JsonNode.Member;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/**
 * Reads where the exceptions of an entry have the arguments of its placeholders and members.
 * Without the argument of a placeholder, the client would read its name in braces.
 */
final class MappedArguments {

  private static final Pattern METHOD_CALL =
      Pattern.compile("(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)\\(\\)");

  private final ObjectMembers entry;
  private final Set<String> placeholders;
  private final Set<String> allowed;
  private final MappedClasses classes;
  private final Set<String> named = new HashSet<>();
  private final Map<String, String> methods = new LinkedHashMap<>();

  MappedArguments(
      ObjectMembers entry, Set<String> placeholders, Set<String> members, MappedClasses classes) {
    this.entry = entry;
    this.placeholders = placeholders;
    this.allowed = new LinkedHashSet<>(placeholders);
    allowed.addAll(members);
    this.classes = classes;
  }

  /** Returns the names of the methods that have no problem, by placeholder or member. */
  Map<String, String> read() {
    entry.objectOfStrings("arguments").ifPresent(object -> object.members().forEach(this::read));
    for (StringNode exception : classes.names()) {
      for (String name : placeholders) {
        if (named.add(name)) {
          entry.addProblem(
              exception.at(),
              "exceptions",
              "found %s, and no argument for {%s}; name a method of the exception, as in"
                      .formatted(exception.text(), name)
                  + " \"arguments\": {\"%s\": \"%s()\"}".formatted(name, name));
        }
      }
    }
    return methods;
  }

  private void read(Member member) {
    String subject = "arguments, " + QuotedValue.shortened(member.name());
    if (!allowed.contains(member.name())) {
      entry.addProblem(
          member.at(),
          subject,
          "is neither a placeholder of message or summary nor one of members"
              + Suggestion.didYouMean(member.name(), allowed));
    } else if (!named.add(member.name())) {
      entry.addProblem(member.at(), subject, "found a second time; allowed is once");
    } else if (entry.value("exceptions").isEmpty()) {
      entry.addProblem(member.at(), subject, "found without exceptions; allowed is with them");
    } else if (!(member.value() instanceof StringNode value)) {
      entry.refuse(subject, member.value(), "is a string");
    } else {
      read(member.name(), subject, value);
    }
  }

  private void read(String name, String subject, StringNode value) {
    Matcher call = METHOD_CALL.matcher(value.text());
    if (!call.matches()) {
      entry.refuse(subject, value, "is a method without parameters, as orderId()");
      return;
    }
    methods.put(name, call.group(1));
    for (Class<?> type : classes.loaded()) {
      if (!isAccessor(type, call.group(1))) {
        entry.addProblem(
            value.at(),
            subject,
            "found %s; %s has no such public method that returns a value"
                .formatted(value.text(), type.getName()));
      }
    }
  }

  private static boolean isAccessor(Class<?> type, String method) {
    try {
      return ExceptionAccessor.find(type, method).isPresent();
    } catch (LinkageError absentType) {
      return false;
    }
  }
}
