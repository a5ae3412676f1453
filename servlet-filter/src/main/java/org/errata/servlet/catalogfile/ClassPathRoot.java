package org.errata.servlet.catalogfile;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The root of a class path. Files in its folders are listed; jars cannot be, so that the names of
 * translations are tried one by one.
 */
public final class ClassPathRoot implements TranslationFolder {

  private static final String PREFIX = "classpath:";

  private final ClassLoader loader;
  private final Collection<String> known;

  /**
   * Makes the root of a class path.
   *
   * @param loader its class loader
   * @param known names of files that the root is known to have
   */
  public ClassPathRoot(ClassLoader loader, Collection<String> known) {
    this.loader = loader;
    this.known = known;
  }

  @Override
  public String locationOf(String name) {
    return PREFIX + name;
  }

  @Override
  public Optional<byte[]> read(String name) {
    return Optional.ofNullable(loader.getResource(name)).flatMap(UrlFolder::read);
  }

  @Override
  public Collection<String> propertiesFiles() {
    Set<String> found = new LinkedHashSet<>(known);
    try {
      for (URL root : Collections.list(loader.getResources(""))) {
        if (root.getProtocol().equals("file")) {
          found.addAll(UrlFolder.inFolder(Path.of(URI.create(root.toString()))));
        }
      }
    } catch (IOException | IllegalArgumentException cannotBeListed) {
      // the names are tried below
    }
    found.addAll(TranslationFolder.probe(name -> loader.getResource(name) != null));
    return found;
  }
}
