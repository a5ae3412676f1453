package org.errata.servlet.harness;

import java.io.IOException;
import java.util.Set;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.security.HashLoginService;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.util.security.Credential;
import org.errata.servlet.launcher.JettyFieldHandler;

/**
 * Jetty in the JVM of the tests, with the web applications whose classes are all on the class path.
 * Mutation tests change the classes of this JVM alone.
 */
public final class EmbeddedJetty {

  private static final Set<String> APPLICATIONS =
      Set.of("conformance", "conformance-pages", "conformance-harm", "lookups");

  private EmbeddedJetty() {}

  /** Whether an application can be deployed, by its name. */
  public static boolean has(String application) {
    return APPLICATIONS.contains(application);
  }

  /** Starts Jetty on a free port with some applications; the caller closes it. */
  public static RunningContainer start(Set<String> applications) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.addBean(realm());
    ContextHandlerCollection contexts = new ContextHandlerCollection();
    for (String name : applications) {
      WebAppContext application =
          new WebAppContext(BuildFolders.WEBAPPS.resolve(name).toString(), "/" + name);
      application.setParentLoaderPriority(true);
      contexts.addHandler(application);
    }
    server.setHandler(new JettyFieldHandler(contexts));
    EmbeddedLog log = EmbeddedLog.start();
    server.start();
    return RunningContainer.of(
        TestedContainer.JETTY_EE10, () -> stop(server, log), connector.getLocalPort(), log.file());
  }

  private static void stop(Server server, EmbeddedLog log) throws IOException {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    log.close();
  }

  private static HashLoginService realm() {
    UserStore users = new UserStore();
    users.addUser("demo@example.com", Credential.getCredential("secret"), new String[] {"client"});
    HashLoginService realm = new HashLoginService("tests");
    realm.setUserStore(users);
    return realm;
  }
}
