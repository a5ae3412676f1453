package org.errata.spring;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes an executable jar of the layout that the plugins of Spring Boot give it. */
final class ExecutableJar {

  private static final String CLASSES = "BOOT-INF/classes/";
  private static final String LIBRARIES = "BOOT-INF/lib/";
  private static final List<String> OF_TESTS =
      List.of("junit", "assertj", "archunit", "byte-buddy", "jetty", "apiguardian", "opentest4j");

  private ExecutableJar() {}

  /** Makes the jar of an application of the tests, with their class path. */
  static void write(Path jar, Class<?> app) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(
        Attributes.Name.MAIN_CLASS, "org.springframework.boot.loader.launch.JarLauncher");
    attributes.putValue("Start-Class", app.getName());
    attributes.putValue("Spring-Boot-Classes", CLASSES);
    attributes.putValue("Spring-Boot-Lib", LIBRARIES);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      // the launcher looks for the folder
      out.putNextEntry(new ZipEntry(CLASSES));
      int folders = 0;
      for (Path path : classPath()) {
        String name = path.getFileName().toString();
        if (Files.exists(path.resolve(app.getName().replace('.', '/') + ".class"))) {
          addFolder(path, CLASSES, out);
        } else if (Files.isDirectory(path)) {
          store("folder-" + folders++ + ".jar", jarOf(path), out);
        } else if (name.startsWith("spring-boot-loader-")) {
          addLoader(path, out);
        } else if (Files.exists(path) && OF_TESTS.stream().noneMatch(name::startsWith)) {
          store(name, Files.readAllBytes(path), out);
        }
      }
    }
  }

  private static List<Path> classPath() {
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(System.getProperty("java.class.path"))
        .filter(element -> !element.isEmpty())
        .map(Path::of)
        .toList();
  }

  private static byte[] jarOf(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      addFolder(folder, "", out);
    }
    return bytes.toByteArray();
  }

  private static void addFolder(Path folder, String prefix, ZipOutputStream out)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        out.putNextEntry(new ZipEntry(prefix + name));
        Files.copy(file, out);
      }
    }
  }

  private static void addLoader(Path loader, ZipOutputStream out) throws IOException {
    try (InputStream file = Files.newInputStream(loader);
        ZipInputStream in = new ZipInputStream(file)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith(".class")) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(out);
        }
      }
    }
  }

  /** Adds a library; the launcher reads those that are not compressed. */
  private static void store(String name, byte[] content, ZipOutputStream out) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(LIBRARIES + name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    out.putNextEntry(entry);
    out.write(content);
  }
}
