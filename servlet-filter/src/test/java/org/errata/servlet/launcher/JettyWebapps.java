package org.errata.servlet.launcher;

import java.nio.file.Path;
import java.util.function.BiFunction;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.security.HashLoginService;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.util.security.Credential;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** Starts Jetty, with any of its environments. */
final class JettyWebapps {

  private JettyWebapps() {}

  /** Deploys each folder under its name; the function creates a handler of folder and path. */
  static void run(BiFunction<String, String, Handler> application, String... folders)
      throws Exception {
    Server server =
        new Server(VirtualThreads.ON ? new VirtualThreadPool() : new QueuedThreadPool());
    HttpConfiguration http = new HttpConfiguration();
    ServerConnector connector =
        new ServerConnector(
            server, new HttpConnectionFactory(http), new HTTP2CServerConnectionFactory(http));
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.addBean(realm());
    ContextHandlerCollection contexts = new ContextHandlerCollection();
    for (String folder : folders) {
      contexts.addHandler(application.apply(folder, "/" + Path.of(folder).getFileName()));
    }
    server.setHandler(new JettyFieldHandler(contexts));
    server.start();
    ReadySignal.sayAndWait(connector.getLocalPort());
    server.stop();
  }

  private static HashLoginService realm() {
    UserStore users = new UserStore();
    users.addUser(
        LauncherUser.NAME,
        Credential.getCredential(LauncherUser.PASSWORD),
        new String[] {LauncherUser.ROLE});
    HashLoginService realm = new HashLoginService(LauncherUser.REALM);
    realm.setUserStore(users);
    return realm;
  }
}
