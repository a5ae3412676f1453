package org.errata.servlet.container;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;

/**
 * Authenticates with the realm of Undertow without a session. {@link HttpServletRequest#login}
 * makes a session to remember the user; an API sends its credentials with each request.
 * Thread-safe.
 */
final class UndertowLogin {

  private static final String SECURITY = UndertowContainer.PACKAGE + "security.";

  private final ContainerMethods methods;

  UndertowLogin(ContainerMethods methods) {
    this.methods = methods;
  }

  /** Whether the realm is another one than Undertow's, as that of WildFly, and has no such way. */
  boolean isOfServer(HttpServletRequest request) throws ReflectiveOperationException {
    return !security(request).getClass().getName().startsWith(UndertowContainer.PACKAGE);
  }

  /** Returns whether the realm accepts; {@code request.login} is the way if this throws. */
  boolean accepts(HttpServletRequest request, String user, String password)
      throws ReflectiveOperationException, ServletException {
    Object security = security(request);
    Class<?> context = type(security, "api.SecurityContext");
    if (context.getMethod("isAuthenticated").invoke(security).equals(true)) {
      throw new ServletException("a user is authenticated already");
    }
    Object realm = context.getMethod("getIdentityManager").invoke(security);
    if (realm == null) {
      throw new NoSuchMethodException("getIdentityManager returned null");
    }
    Object account = verify(security, realm, user, password);
    if (account == null) {
      return false;
    }
    boolean keepInSession = false;
    context
        .getMethod(
            "authenticationComplete", type(security, "idm.Account"), String.class, boolean.class)
        .invoke(security, account, HttpServletRequest.BASIC_AUTH, keepInSession);
    return true;
  }

  /** Returns the account, or null if the realm refuses. */
  private static Object verify(Object security, Object realm, String user, String password)
      throws ReflectiveOperationException, ServletException {
    Object credential =
        type(security, "idm.PasswordCredential")
            .getConstructor(char[].class)
            .newInstance((Object) password.toCharArray());
    try {
      return type(security, "idm.IdentityManager")
          .getMethod("verify", String.class, type(security, "idm.Credential"))
          .invoke(realm, user, credential);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown
          && !(thrown instanceof SecurityException)) {
        throw thrown;
      }
      throw new ServletException(e.getCause());
    }
  }

  private static Class<?> type(Object security, String name) throws ClassNotFoundException {
    return Class.forName(SECURITY + name, false, security.getClass().getClassLoader());
  }

  private Object security(HttpServletRequest request) throws ReflectiveOperationException {
    return methods.call(own(request), "getExchange", "getSecurityContext");
  }

  private static ServletRequest own(ServletRequest request) {
    ServletRequest own = request;
    while (own instanceof ServletRequestWrapper wrapper) {
      own = wrapper.getRequest();
    }
    return own;
  }
}
