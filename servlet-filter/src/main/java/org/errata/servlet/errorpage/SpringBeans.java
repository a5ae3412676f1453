package org.errata.servlet.errorpage;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The beans of a Spring application, whose classes are called by reflection. Thread-safe. */
final class SpringBeans {

  private static final String CONTEXT = "org.springframework.context.ApplicationContext";

  private final Object context;

  SpringBeans(Object context) {
    this.context = context;
  }

  /** Whether there is a bean of this name. */
  boolean has(String bean) throws ReflectiveOperationException {
    return ask("containsBean", String.class, bean).equals(true);
  }

  /** Returns the class of a bean that is there. */
  Class<?> typeOf(String bean) throws ReflectiveOperationException {
    return ask("getType", String.class, bean) instanceof Class<?> type ? type : Object.class;
  }

  /** Returns all beans of a type. */
  Collection<?> ofType(Class<?> type) throws ReflectiveOperationException {
    return ((Map<?, ?>) ask("getBeansOfType", Class.class, type)).values();
  }

  /** Replaces placeholders by the properties of the application. */
  String resolve(String placeholders) throws ReflectiveOperationException {
    Object environment = type(CONTEXT).getMethod("getEnvironment").invoke(context);
    return type("org.springframework.core.env.PropertyResolver")
        .getMethod("resolvePlaceholders", String.class)
        .invoke(environment, placeholders)
        .toString();
  }

  /** Whether an engine of the application has a template of this name. */
  boolean hasTemplate(String name) throws ReflectiveOperationException {
    Class<?> type =
        type("org.springframework.boot.autoconfigure.template.TemplateAvailabilityProviders");
    Class<?> application = type(CONTEXT);
    Object providers = type.getConstructor(application).newInstance(context);
    return type.getMethod("getProvider", String.class, application).invoke(providers, name, context)
        != null;
  }

  /** Returns the class of the first of these names that the application has. */
  Class<?> type(List<String> names) throws ClassNotFoundException {
    for (String name : names.subList(0, names.size() - 1)) {
      try {
        return type(name);
      } catch (ClassNotFoundException e) {
        // another version has another name
      }
    }
    return type(names.get(names.size() - 1));
  }

  /** Returns a class of Spring. */
  Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name, false, context.getClass().getClassLoader());
  }

  private Object ask(String method, Class<?> parameter, Object argument)
      throws ReflectiveOperationException {
    return type(CONTEXT).getMethod(method, parameter).invoke(context, argument);
  }
}
