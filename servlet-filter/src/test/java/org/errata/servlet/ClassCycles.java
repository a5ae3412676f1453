package org.errata.servlet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the cycles of top-level classes within each package. Nested classes count as their outer
 * one.
 */
final class ClassCycles {

  private final Map<String, Set<String>> uses = new HashMap<>();

  private ClassCycles(JavaClasses classes) {
    for (JavaClass type : classes) {
      Set<String> used = uses.computeIfAbsent(topLevel(type), name -> new HashSet<>());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().equals(type.getPackageName())) {
          used.add(topLevel(target));
        }
      }
    }
  }

  /** Returns the cycles that have more than {@code most} classes. */
  static List<Set<String>> longerThan(int most, JavaClasses classes) {
    ClassCycles cycles = new ClassCycles(classes);
    return cycles.uses.keySet().stream()
        .map(cycles::around)
        .filter(cycle -> cycle.size() > most)
        .distinct()
        .toList();
  }

  /** All classes that a class uses, directly or not, and that use it. */
  private Set<String> around(String type) {
    return reachableFrom(type).stream()
        .filter(other -> reachableFrom(other).contains(type))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> reachableFrom(String start) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(uses.getOrDefault(start, Set.of()));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (reached.add(next)) {
        open.addAll(uses.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }

  private static String topLevel(JavaClass type) {
    String name = type.getName();
    int dollar = name.indexOf('$');
    return dollar < 0 ? name : name.substring(0, dollar);
  }
}
