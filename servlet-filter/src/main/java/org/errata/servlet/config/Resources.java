package org.errata.servlet.config;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Set;
import org.errata.internal.Suggestion;

/** The files and classes of the web application that parameters name. */
final class Resources {

  private final ServletContext context;

  Resources(ServletContext context) {
    this.context = context;
  }

  /** Reads a file of the web application. */
  byte[] read(String path) {
    try (InputStream in = context.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException(
            path + " is not in this web application" + didYouMean(path));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalArgumentException(path + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Tells whether the web application has a file. */
  boolean isThere(String path) {
    try {
      return context.getResource(path) != null;
    } catch (MalformedURLException noPath) {
      return false;
    }
  }

  /** Suggests a file of the same name in WEB-INF, or of a similar name in the same folder. */
  private String didYouMean(String path) {
    String inWebInf = "/WEB-INF" + path;
    if (isThere(inWebInf)) {
      return "; did you mean %s?".formatted(inWebInf);
    }
    Set<String> beside = context.getResourcePaths(path.substring(0, path.lastIndexOf('/') + 1));
    return beside == null ? "" : Suggestion.didYouMean(path, beside);
  }

  /** Makes an instance of a class of the web application. */
  <T> T instance(String className, Class<T> type, List<String> alternatives) {
    try {
      Class<?> found = Class.forName(className, true, classLoader());
      if (!type.isAssignableFrom(found)) {
        throw new IllegalArgumentException(
            "class %s does not implement %s".formatted(className, type.getName()));
      }
      if (!Modifier.isPublic(found.getModifiers())) {
        throw new IllegalArgumentException("class %s is not public".formatted(className));
      }
      return type.cast(found.getConstructor().newInstance());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          "'%s' is neither %s nor a class of this web application%s"
              .formatted(
                  className,
                  String.join(", ", alternatives),
                  Suggestion.didYouMean(className, alternatives)),
          e);
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
      throw new IllegalArgumentException(
          "class %s has no public constructor without parameters".formatted(className), e);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          "the constructor of class %s threw %s".formatted(className, e.getCause()), e);
    } catch (LinkageError e) {
      throw new IllegalArgumentException(
          "class %s cannot be loaded: %s".formatted(className, e), e);
    }
  }

  /** Returns the loader of the web application; an embedded Jetty may have none of its own. */
  ClassLoader classLoader() {
    ClassLoader ofContext = context.getClassLoader();
    return ofContext == null ? Thread.currentThread().getContextClassLoader() : ofContext;
  }
}
