package org.errata.servlet.catalogfile;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The folder of a file that has a URL: on disk, in a jar or elsewhere. */
public final class UrlFolder implements TranslationFolder {

  private final URL file;
  private final String prefix;

  /**
   * Makes the folder of a file.
   *
   * @param file the file
   * @param prefix the folder in front of names in problems; empty, or with a slash or colon at its
   *     end
   */
  public UrlFolder(URL file, String prefix) {
    this.file = file;
    this.prefix = prefix;
  }

  @Override
  public String locationOf(String name) {
    return prefix + name;
  }

  @Override
  public Optional<byte[]> read(String name) {
    try {
      return read(new URL(file, name));
    } catch (MalformedURLException noName) {
      return Optional.empty();
    }
  }

  /**
   * Reads what a URL names.
   *
   * @param url a file, in a jar or not
   * @return its bytes, or empty if it is not there or cannot be read
   */
  public static Optional<byte[]> read(URL url) {
    try {
      URLConnection connection = url.openConnection();
      // a cached connection keeps the jar open, so that it cannot be replaced
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        return Optional.of(in.readAllBytes());
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Collection<String> propertiesFiles() {
    try {
      return switch (file.getProtocol()) {
        case "file" -> inFolder(Path.of(URI.create(file.toString())).getParent());
        case "jar" -> inJar();
        default -> TranslationFolder.probe(name -> read(name).isPresent());
      };
    } catch (IOException | IllegalArgumentException cannotBeListed) {
      return TranslationFolder.probe(name -> read(name).isPresent());
    }
  }

  static Collection<String> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(TranslationFolder::isPropertiesFile)
          .sorted()
          .toList();
    }
  }

  private Collection<String> inJar() throws IOException {
    if (!(file.openConnection() instanceof JarURLConnection connection)) {
      return TranslationFolder.probe(name -> read(name).isPresent());
    }
    connection.setUseCaches(false);
    String entry = connection.getEntryName();
    String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
    try (JarFile jar = connection.getJarFile()) {
      return jar.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(folder))
          .map(name -> name.substring(folder.length()))
          .filter(name -> name.indexOf('/') < 0)
          .filter(TranslationFolder::isPropertiesFile)
          .sorted()
          .toList();
    }
  }
}
