package org.errata.recipes.run;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles Java code of pages for Java 17. A warning counts as an error. */
public final class JavaCompilation {

  private JavaCompilation() {}

  /**
   * Compiles files.
   *
   * @param sources the files
   * @param libraries the jars and folders of the class path
   * @param classes where the classes go; made if it is not there
   * @throws AssertionError with what the compiler says, if it says anything
   */
  public static void compile(List<Path> sources, List<Path> libraries, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-Xlint:all",
            "-Werror",
            "-parameters",
            "-cp",
            libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
            "-d",
            classes.toString());
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ENGLISH, null)) {
      Files.createDirectories(classes);
      boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!compiled) {
        throw new AssertionError(messages.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
