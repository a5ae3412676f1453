package org.errata.adapters;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A drop-in jar, and its classes as a server loads them that has nothing else of Errata. */
public final class DropInJar implements AutoCloseable {

  private final Path file;
  private final URLClassLoader loader;

  private DropInJar(Path file, URLClassLoader loader) {
    this.file = file;
    this.loader = loader;
  }

  /**
   * Opens the drop-in jar of the module whose tests run.
   *
   * @param hidden the beginnings of the names of classes that the server does not have, besides
   *     those of Errata
   * @return the jar
   * @throws IOException if it was not built
   */
  public static DropInJar open(String... hidden) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      Path file =
          files.filter(path -> path.toString().endsWith("-dropin.jar")).findFirst().orElseThrow();
      ClassLoader server =
          new ServerClasses(
              DropInJar.class.getClassLoader(),
              Stream.concat(Stream.of("org.errata."), Stream.of(hidden)).toList());
      return new DropInJar(file, new URLClassLoader(new URL[] {file.toUri().toURL()}, server));
    }
  }

  /**
   * Returns what is in the jar.
   *
   * @return the names of its files
   * @throws IOException if it cannot be read
   */
  public List<String> names() throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }
  }

  /**
   * Makes an instance of a class of the jar.
   *
   * @param name the name of a class that has a public constructor without parameters
   * @param type a type of the server
   * @param <T> a type of the server
   * @return the instance
   * @throws ReflectiveOperationException if it cannot be made
   */
  public <T> T instance(String name, Class<T> type) throws ReflectiveOperationException {
    return type.cast(loader.loadClass(name).getConstructor().newInstance());
  }

  /**
   * Returns the loader of its classes.
   *
   * @return the loader
   */
  public ClassLoader loader() {
    return loader;
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }

  /** The classes of the tests, without those that the server does not have. */
  private static final class ServerClasses extends ClassLoader {

    private final List<String> hidden;

    ServerClasses(ClassLoader tests, List<String> hidden) {
      super(tests);
      this.hidden = hidden;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (hidden.stream().anyMatch(name::startsWith)) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }
}
