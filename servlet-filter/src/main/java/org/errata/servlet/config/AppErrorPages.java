package org.errata.servlet.config;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.errata.catalogue.CauseChain;
import org.errata.servlet.config.DeploymentDescriptor.DeclaredErrorPage;

/**
 * The error pages that a web application declares in its {@code web.xml} (Servlet 6.0 section
 * 10.9.2), without the location of Errata. The Servlet API has no method for them, so the file is
 * read.
 *
 * @param statuses statuses that have a page
 * @param exceptions names of exception classes that have a page
 * @param hasDefault whether there is a page for everything else
 */
public record AppErrorPages(Set<Integer> statuses, Set<String> exceptions, boolean hasDefault) {

  /** Copies the sets. */
  public AppErrorPages {
    statuses = Set.copyOf(statuses);
    exceptions = Set.copyOf(exceptions);
  }

  /**
   * Reads the pages of a web application.
   *
   * @param context the web application
   * @param errataPage the location of Errata
   * @return its pages; none if it has no {@code web.xml}, or one that cannot be read, which the
   *     container reports
   */
  public static AppErrorPages of(ServletContext context, String errataPage) {
    Set<Integer> statuses = new HashSet<>();
    Set<String> exceptions = new HashSet<>();
    boolean hasDefault = false;
    for (DeclaredErrorPage page : DeploymentDescriptor.of(context).errorPages()) {
      if (page.location().equals(errataPage)) {
        continue;
      }
      if (page.status().matches("\\d{3}")) {
        statuses.add(Integer.valueOf(page.status()));
      } else if (!page.exception().isEmpty()) {
        exceptions.add(page.exception());
      } else {
        hasDefault = true;
      }
    }
    return new AppErrorPages(statuses, exceptions, hasDefault);
  }

  /**
   * Tells whether the application has a page for an error.
   *
   * @param status the status of the response
   * @param thrown the exception behind it, if there was one
   * @return whether a container would send a page of the application
   */
  public boolean cover(int status, Optional<Throwable> thrown) {
    return hasDefault || statuses.contains(status) || thrown.map(this::coverClass).orElse(false);
  }

  /**
   * Tells whether the application has no page at all.
   *
   * @return whether it declares none
   */
  public boolean areNone() {
    return !hasDefault && statuses.isEmpty() && exceptions.isEmpty();
  }

  /**
   * Tells whether the application has a page for the class of an exception, as containers look for
   * one: by its class and superclasses, and where it is a {@code ServletException}, by those of its
   * root cause. No other cause counts.
   *
   * @param thrown the exception
   * @return whether a container would find a page
   */
  public boolean coverClass(Throwable thrown) {
    if (exceptions.isEmpty()) {
      return false;
    }
    for (Throwable t : CauseChain.of(thrown)) {
      for (Class<?> c = t.getClass(); c != null; c = c.getSuperclass()) {
        if (exceptions.contains(c.getName())) {
          return true;
        }
      }
      if (!(t instanceof ServletException)) {
        return false;
      }
    }
    return false;
  }
}
