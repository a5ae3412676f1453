package org.errata.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.internal.Suggestion;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * The ids of entries in compiled code, for a unit test that compares them with the catalogue:
 *
 * <pre>{@code
 * var used = UsedIds.in(Path.of("target/classes"));
 * assertThat(used.unknownTo(catalogue)).isEmpty();
 * }</pre>
 *
 * <p>An id is found where a string constant is passed to {@code ErrataException.of}, {@code
 * stackless} or {@code and}, {@code Problem.of}, {@code Catalogue.entry} or {@code new EntryId},
 * directly, by the name of a {@code static final String}, or as a branch of a conditional or {@code
 * switch}. {@link #computed} has the calls that get another value. Calls by method reference or
 * reflection are not found. Immutable and thread-safe.
 */
public final class UsedIds {

  private final List<UsedId> ids = new ArrayList<>();
  private final List<String> computed = new ArrayList<>();

  private UsedIds() {}

  /**
   * Reads all class files of a directory.
   *
   * @param classes a directory, such as {@code target/classes}
   * @return the ids in them
   * @throws IllegalArgumentException if the directory has no class file; without this, a test of
   *     the wrong directory would pass
   * @throws UncheckedIOException if a file cannot be read, or is a class file of an unknown version
   */
  public static UsedIds in(Path classes) {
    List<Path> files = classFiles(classes);
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "'%s' has no class files".formatted(classes.toAbsolutePath()));
    }
    UsedIds used = new UsedIds();
    files.forEach(used::add);
    return used;
  }

  /**
   * Returns the ids.
   *
   * @return an immutable set, in alphabetical order
   */
  public Set<String> ids() {
    Set<String> values = new TreeSet<>();
    ids.forEach(used -> values.add(used.id()));
    return Collections.unmodifiableSet(values);
  }

  /**
   * Finds ids that no entry has.
   *
   * @param catalogue the catalogue that the application is configured with; its entries of HTTP
   *     statuses count too
   * @return the place of each such id, with the most similar id if there is one; empty if all ids
   *     are known
   */
  public List<UsageFault> unknownTo(Catalogue catalogue) {
    Set<String> known = new LinkedHashSet<>();
    catalogue.entries().forEach(entry -> known.add(entry.id().value()));
    catalogue.statusEntries().forEach(entry -> known.add(entry.id().value()));
    known.add(catalogue.invalidRequest().id().value());
    return ids.stream()
        .filter(used -> !known.contains(used.id()))
        .map(
            used ->
                new UsageFault(
                    used.place(),
                    "no entry has the id '%s'%s"
                        .formatted(used.id(), Suggestion.didYouMean(used.id(), known))))
        .toList();
  }

  /**
   * Finds arguments that do not match the placeholders in message and summary of an entry, nor its
   * members. An argument without either is found where {@code with("name", value)} follows the id
   * in one expression; a missing argument is found where that expression is thrown.
   *
   * @param catalogue the catalogue that the application is configured with
   * @return the place of each mismatch; empty if none is found
   */
  public List<UsageFault> wrongArguments(Catalogue catalogue) {
    List<UsageFault> faults = new ArrayList<>();
    for (UsedId used : ids) {
      Optional<Entry> entry = catalogue.described(used.id());
      if (entry.isPresent()) {
        Set<String> names = new LinkedHashSet<>(entry.get().text().message().placeholders());
        names.addAll(entry.get().text().summary().placeholders());
        for (String name : used.arguments()) {
          if (!names.contains(name) && !entry.get().members().contains(name)) {
            String text = "entry '%s' has no placeholder {%s}%s";
            Set<String> known = new LinkedHashSet<>(names);
            known.addAll(entry.get().members());
            String hint = Suggestion.didYouMean(name, known);
            faults.add(new UsageFault(used.place(), text.formatted(used.id(), name, hint)));
          }
        }
        names.removeAll(used.complete() ? used.arguments() : names);
        for (String name : names) {
          String text = "entry '%s' is used without its argument {%s}";
          faults.add(new UsageFault(used.place(), text.formatted(used.id(), name)));
        }
      }
    }
    return List.copyOf(faults);
  }

  /**
   * Returns the places where an id is not a constant, so that this class cannot check it.
   *
   * @return places in the form of stack traces
   */
  public List<String> computed() {
    return List.copyOf(computed);
  }

  private void add(Path file) {
    try {
      ClassNode type = new ClassNode();
      new ClassReader(Files.readAllBytes(file)).accept(type, ClassReader.SKIP_FRAMES);
      for (MethodReader reader : MethodReader.of(type)) {
        ids.addAll(reader.ids());
        computed.addAll(reader.computed());
      }
    } catch (IOException | AnalyzerException | RuntimeException e) {
      throw new UncheckedIOException(new IOException("cannot read %s: %s".formatted(file, e), e));
    }
  }

  private static List<Path> classFiles(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + directory, e);
    }
  }
}
