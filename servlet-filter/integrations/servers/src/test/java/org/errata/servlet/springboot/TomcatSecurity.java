package org.errata.servlet.springboot;

import jakarta.servlet.ServletContext;
import java.lang.reflect.Field;
import org.apache.catalina.Authenticator;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Valve;
import org.apache.catalina.authenticator.BasicAuthenticator;
import org.apache.catalina.realm.MemoryRealm;
import org.apache.tomcat.util.descriptor.web.SecurityConstraint;
import org.apache.tomcat.util.descriptor.web.WebXml;

/** The security constraints of a {@code web.xml}, for which the Servlet API has no method. */
final class TomcatSecurity {

  private TomcatSecurity() {}

  /**
   * Adds them to Tomcat.
   *
   * @param users the file of the users
   */
  static void add(WebXml webXml, String users, ServletContext servlets) {
    Context context = (Context) behind(behind(servlets));
    for (Valve valve : context.getPipeline().getValves()) {
      if (valve instanceof Authenticator) {
        context.getPipeline().removeValve(valve);
      }
    }
    context.setLoginConfig(webXml.getLoginConfig());
    context.getPipeline().addValve(new BasicAuthenticator());
    webXml.getSecurityRoles().forEach(context::addSecurityRole);
    for (SecurityConstraint constraint : webXml.getSecurityConstraints()) {
      context.addConstraint(constraint);
    }
    MemoryRealm realm = new MemoryRealm();
    realm.setPathname(users);
    context.setRealm(realm);
    try {
      realm.start();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object behind(Object context) {
    try {
      Field field = context.getClass().getDeclaredField("context");
      field.setAccessible(true);
      return field.get(context);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
