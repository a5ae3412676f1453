package org.errata.servlet.launcher;

import io.undertow.security.api.AuthenticationMode;
import io.undertow.server.handlers.resource.PathResourceManager;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.ErrorPage;
import io.undertow.servlet.api.FilterInfo;
import io.undertow.servlet.api.LoginConfig;
import io.undertow.servlet.api.SecurityConstraint;
import io.undertow.servlet.api.ServletInfo;
import io.undertow.servlet.api.WebResourceCollection;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import java.nio.file.Path;
import java.util.List;

/** Configures Undertow from a {@code web.xml}. */
final class UndertowDeployment {

  private final WebXml webXml;
  private final ClassLoader classes;
  private final DeploymentInfo deployment;

  private UndertowDeployment(Path application, WebXml webXml, ClassLoader classes) {
    this.webXml = webXml;
    this.classes = classes;
    this.deployment =
        Servlets.deployment()
            .setClassLoader(classes)
            .setDeploymentName(application.getFileName().toString())
            .setContextPath("/" + application.getFileName())
            .setResourceManager(new PathResourceManager(application))
            // otherwise Undertow initializes a failed filter again with every request
            .setEagerFilterInit(true)
            // the default refuses wrong credentials even where none are required
            .setAuthenticationMode(AuthenticationMode.CONSTRAINT_DRIVEN)
            .setIdentityManager(new UndertowRealm());
  }

  static DeploymentInfo of(Path application, ClassLoader classes) throws Exception {
    UndertowDeployment it = new UndertowDeployment(application, WebXml.of(application), classes);
    it.webXml.params("context-param").forEach(it.deployment::addInitParameter);
    for (WebXml filter : it.webXml.all("filter")) {
      it.addFilter(filter);
    }
    it.webXml.all("filter-mapping").forEach(it::mapFilter);
    for (WebXml servlet : it.webXml.all("servlet")) {
      it.addServlet(servlet);
    }
    for (WebXml page : it.webXml.all("error-page")) {
      it.addErrorPage(page);
    }
    if (RegisteredPage.isOf(it.deployment.getContextPath())) {
      it.deployment.addErrorPage(new ErrorPage(RegisteredPage.LOCATION, RegisteredPage.STATUS));
    }
    it.addSecurity();
    return it.deployment;
  }

  private void addFilter(WebXml filter) throws ClassNotFoundException {
    Class<? extends Filter> type =
        classes.loadClass(filter.text("filter-class")).asSubclass(Filter.class);
    FilterInfo info = new FilterInfo(filter.text("filter-name"), type);
    filter.params("init-param").forEach(info::addInitParam);
    deployment.addFilter(info.setAsyncSupported(filter.isTrue("async-supported")));
  }

  private void mapFilter(WebXml mapping) {
    List<String> types =
        mapping.has("dispatcher") ? mapping.texts("dispatcher") : List.of("REQUEST");
    for (String pattern : mapping.texts("url-pattern")) {
      for (String type : types) {
        deployment.addFilterUrlMapping(
            mapping.text("filter-name"), pattern, DispatcherType.valueOf(type));
      }
    }
  }

  private void addServlet(WebXml servlet) throws ClassNotFoundException {
    String name = servlet.text("servlet-name");
    ServletInfo info =
        new ServletInfo(
            name, classes.loadClass(servlet.text("servlet-class")).asSubclass(Servlet.class));
    servlet.params("init-param").forEach(info::addInitParam);
    info.setAsyncSupported(servlet.isTrue("async-supported"));
    servlet
        .all("multipart-config")
        .forEach(
            config ->
                info.setMultipartConfig(
                    new MultipartConfigElement(
                        "", limit(config, "max-file-size"), limit(config, "max-request-size"), 0)));
    webXml.all("servlet-mapping").stream()
        .filter(mapping -> mapping.text("servlet-name").equals(name))
        .forEach(mapping -> mapping.texts("url-pattern").forEach(info::addMapping));
    deployment.addServlet(info);
  }

  private static long limit(WebXml config, String name) {
    return config.optionalText(name).map(Long::valueOf).orElse(-1L);
  }

  private void addErrorPage(WebXml page) throws ClassNotFoundException {
    String location = page.text("location");
    if (page.has("error-code")) {
      deployment.addErrorPage(new ErrorPage(location, Integer.parseInt(page.text("error-code"))));
    } else if (page.has("exception-type")) {
      Class<?> type = classes.loadClass(page.text("exception-type"));
      deployment.addErrorPage(new ErrorPage(location, type.asSubclass(Throwable.class)));
    } else {
      deployment.addErrorPage(new ErrorPage(location));
    }
  }

  private void addSecurity() {
    for (WebXml config : webXml.all("login-config")) {
      deployment.setLoginConfig(
          new LoginConfig(config.text("auth-method"), config.text("realm-name")));
    }
    for (WebXml role : webXml.all("security-role")) {
      deployment.addSecurityRole(role.text("role-name"));
    }
    for (WebXml constraint : webXml.all("security-constraint")) {
      SecurityConstraint info = new SecurityConstraint();
      for (WebXml resources : constraint.all("web-resource-collection")) {
        info.addWebResourceCollection(
            new WebResourceCollection().addUrlPatterns(resources.texts("url-pattern")));
      }
      constraint
          .all("auth-constraint")
          .forEach(auth -> info.addRolesAllowed(auth.texts("role-name")));
      deployment.addSecurityConstraint(info);
    }
  }
}
