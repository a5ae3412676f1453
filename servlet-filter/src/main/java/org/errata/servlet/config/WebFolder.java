package org.errata.servlet.config;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.errata.servlet.catalogfile.TranslationFolder;

/**
 * A folder of the web application.
 *
 * @param context the web application
 * @param path the folder's path, with a slash at both ends
 */
record WebFolder(ServletContext context, String path) implements TranslationFolder {

  @Override
  public String locationOf(String name) {
    return path + name;
  }

  @Override
  public Optional<byte[]> read(String name) {
    try (InputStream in = context.getResourceAsStream(path + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Collection<String> propertiesFiles() {
    Set<String> paths = context.getResourcePaths(path);
    return paths == null
        ? Set.of()
        : paths.stream()
            .map(found -> found.substring(found.lastIndexOf('/') + 1))
            .filter(TranslationFolder::isPropertiesFile)
            .sorted()
            .toList();
  }
}
