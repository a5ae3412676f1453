package org.errata.usage;

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

/**
 * The ids of entries that compiled code names, so that a unit test can hold them against the
 * catalogue:
 *
 * <pre>{@code
 * var used = UsedIds.in(Path.of("target/classes"));
 * assertThat(used.unknownTo(catalogue)).isEmpty();
 * }</pre>
 *
 * <p>Seen are constants, also those with a name ({@code static final String}) and both arms of a
 * conditional, that are handed to {@code ErrataException.of}, {@code stackless} and {@code and},
 * {@code Problem.of}, {@code Catalogue.entry} and {@code new EntryId}. {@link #computed} tells
 * where such a call gets something else. Not seen are calls by method reference or reflection.
 * Immutable and thread-safe.
 */
public final class UsedIds {

  private final List<UsedId> ids = new ArrayList<>();
  private final List<String> computed = new ArrayList<>();

  private UsedIds() {}

  /**
   * Reads all class files of a directory.
   *
   * @param classes a directory, such as {@code target/classes}
   * @return the ids that they name
   * @throws IllegalArgumentException if there is no class file in it, as a test that looks in the
   *     wrong place would find nothing wrong
   * @throws UncheckedIOException if one of them cannot be read
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
   * Returns the ids themselves.
   *
   * @return an immutable set, in alphabetical order
   */
  public Set<String> ids() {
    Set<String> values = new TreeSet<>();
    ids.forEach(used -> values.add(used.id()));
    return Collections.unmodifiableSet(values);
  }

  /**
   * Looks for ids that no entry has.
   *
   * @param catalogue the entries that the application is configured with; those of HTTP statuses
   *     count, too
   * @return where such an id is named, and which may have been meant; empty if all are known
   */
  public List<UsageFault> unknownTo(Catalogue catalogue) {
    Set<String> known = new LinkedHashSet<>();
    catalogue.entries().forEach(entry -> known.add(entry.id().value()));
    catalogue.statusEntries().forEach(entry -> known.add(entry.id().value()));
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
   * Looks for arguments that do not fit the placeholders of an entry: names that neither its
   * message nor its summary has, and names that they have and that are not given. The former are
   * seen where {@code with("name", value)} follows the id in one expression, the latter where this
   * expression is thrown.
   *
   * @param catalogue the entries that the application is configured with
   * @return where arguments do not fit; empty if all that can be seen do
   */
  public List<UsageFault> wrongArguments(Catalogue catalogue) {
    List<UsageFault> faults = new ArrayList<>();
    for (UsedId used : ids) {
      Optional<Entry> entry = catalogue.described(used.id());
      if (entry.isPresent()) {
        Set<String> names = new LinkedHashSet<>(entry.get().text().message().placeholders());
        names.addAll(entry.get().text().summary().placeholders());
        for (String name : used.arguments()) {
          if (!names.contains(name)) {
            String text = "entry '%s' has no placeholder {%s}%s";
            String hint = Suggestion.didYouMean(name, names);
            faults.add(new UsageFault(used.place(), text.formatted(used.id(), name, hint)));
          }
        }
        names.removeAll(used.complete() ? used.arguments() : names);
        for (String name : names) {
          String text = "entry '%s' is raised without its argument {%s}";
          faults.add(new UsageFault(used.place(), text.formatted(used.id(), name)));
        }
      }
    }
    return List.copyOf(faults);
  }

  /**
   * Returns the places where an id is put together while the application runs, or comes from
   * elsewhere, so that it cannot be seen here.
   *
   * @return places as in stack traces
   */
  public List<String> computed() {
    return List.copyOf(computed);
  }

  private void add(Path file) {
    try {
      for (Method method : ClassFile.methods(Files.readAllBytes(file))) {
        UsageReader reader = UsageReader.of(method);
        ids.addAll(reader.ids());
        computed.addAll(reader.computed());
      }
    } catch (IOException | RuntimeException e) {
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
