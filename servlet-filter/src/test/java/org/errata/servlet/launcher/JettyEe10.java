package org.errata.servlet.launcher;

import java.nio.file.Path;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.security.HashLoginService;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.util.security.Credential;

/** Jetty 12.1 with its Servlet 6.0 environment. */
public final class JettyEe10 {

  private JettyEe10() {}

  /**
   * Deploys folders under their own names.
   *
   * @param folders web applications
   * @throws Exception if the server cannot start
   */
  public static void main(String... folders) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.addBean(realm());
    ContextHandlerCollection contexts = new ContextHandlerCollection();
    for (String folder : folders) {
      contexts.addHandler(new WebAppContext(folder, "/" + Path.of(folder).getFileName()));
    }
    server.setHandler(contexts);
    server.start();
    Ready.sayAndWait(connector.getLocalPort());
    server.stop();
  }

  private static HashLoginService realm() {
    UserStore users = new UserStore();
    users.addUser(
        Account.USER, Credential.getCredential(Account.PASSWORD), new String[] {Account.ROLE});
    HashLoginService realm = new HashLoginService(Account.REALM);
    realm.setUserStore(users);
    return realm;
  }
}
