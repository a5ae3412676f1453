package org.errata.servlet.errorpage;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.errata.catalogue.CauseChain;
import org.errata.servlet.config.DeploymentDescriptor;
import org.errata.servlet.config.DeploymentDescriptor.DeclaredErrorPage;
import org.errata.servlet.container.Container;
import org.errata.servlet.container.RegisteredErrorPage;

/**
 * The error pages of a web application (Servlet 6.0 section 10.9.2), without the location of
 * Errata.
 *
 * @param statuses statuses that have a page
 * @param exceptions names of exception classes that have a page
 * @param hasDefault whether there is a page for everything else
 * @param springBoot the page of Spring Boot for everything else, which may have nothing to show
 */
public record AppErrorPages(
    Set<Integer> statuses,
    Set<String> exceptions,
    boolean hasDefault,
    Optional<SpringBootErrorPage> springBoot) {

  /** Copies the sets. */
  public AppErrorPages {
    statuses = Set.copyOf(statuses);
    exceptions = Set.copyOf(exceptions);
  }

  /**
   * Finds the pages of a web application.
   *
   * @param context the web application
   * @param container its servlet container, which may not tell the pages; its {@code web.xml} is
   *     read in any case
   * @param errataPage the location of Errata
   * @return its pages; none if it has no {@code web.xml}, or one that cannot be read, which the
   *     container reports, and no code has registered any
   */
  public static AppErrorPages of(ServletContext context, Container container, String errataPage) {
    List<RegisteredErrorPage> pages = new ArrayList<>(container.errorPages(context));
    DeploymentDescriptor.of(context).errorPages().forEach(page -> pages.add(registered(page)));
    Optional<SpringBootErrorPage> springBoot = SpringBootErrorPage.among(pages, context);
    pages.removeIf(
        page ->
            page.location().equals(errataPage)
                || springBoot.filter(boot -> boot.isAt(page.location())).isPresent());
    Set<Integer> statuses = new HashSet<>();
    Set<String> exceptions = new HashSet<>();
    boolean hasDefault = false;
    for (RegisteredErrorPage page : pages) {
      if (page.isDefault()) {
        hasDefault = true;
      } else if (page.exception().isEmpty()) {
        statuses.add(page.status());
      } else {
        exceptions.add(page.exception());
      }
    }
    return new AppErrorPages(statuses, exceptions, hasDefault, springBoot);
  }

  private static RegisteredErrorPage registered(DeclaredErrorPage page) {
    int status = page.status().matches("\\d{3}") ? Integer.parseInt(page.status()) : 0;
    return new RegisteredErrorPage(page.location(), status, page.exception());
  }

  /**
   * Tells whether the application has a page for an error.
   *
   * @param request the request
   * @param status the status of the response
   * @param thrown the exception behind it, if there was one
   * @return whether a container would send a page of the application
   */
  public boolean cover(HttpServletRequest request, int status, Optional<Throwable> thrown) {
    return hasDefault
        || statuses.contains(status)
        || thrown.map(this::coverClass).orElse(false)
        || coverInSpringBoot(request, status);
  }

  /**
   * Tells whether a path is that of the page of Spring Boot.
   *
   * @param path a path in the web application
   * @return whether Spring Boot has registered it for every error
   */
  public boolean areOfSpringBootAt(String path) {
    return springBoot.isPresent() && springBoot.get().isAt(path);
  }

  /**
   * Tells whether the page of Spring Boot has something of the application to show.
   *
   * @param request the request
   * @param status the status of the response
   * @return whether it is not the whitelabel page
   */
  public boolean coverInSpringBoot(HttpServletRequest request, int status) {
    return springBoot.isPresent() && springBoot.get().covers(request, status);
  }

  /**
   * Tells whether the application has no page at all.
   *
   * @return whether it declares none
   */
  public boolean areNone() {
    return !hasDefault && statuses.isEmpty() && exceptions.isEmpty() && springBoot.isEmpty();
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
