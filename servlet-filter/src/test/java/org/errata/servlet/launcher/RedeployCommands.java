package org.errata.servlet.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Obeys the lines of standard input until it ends: {@code redeploy} undeploys and deploys a web
 * application, {@code loaders} prints how many class loaders of undeployed ones are left.
 */
final class RedeployCommands {

  private final Redeployments.Deployment deployment;
  private final List<WeakReference<ClassLoader>> undeployed = new ArrayList<>();

  private RedeployCommands(Redeployments.Deployment deployment) {
    this.deployment = deployment;
  }

  /** Deploys, prints the port, and obeys. */
  static void obey(int port, Redeployments.Deployment deployment) throws Exception {
    RedeployCommands commands = new RedeployCommands(deployment);
    WeakReference<ClassLoader> deployed = new WeakReference<>(deployment.deploy());
    System.out.println("ready " + port);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.equals("redeploy")) {
        deployed = commands.redeploy(deployed);
        System.out.println("redeployed");
      } else {
        System.out.println(commands.left());
      }
      System.out.flush();
    }
  }

  private WeakReference<ClassLoader> redeploy(WeakReference<ClassLoader> deployed)
      throws Exception {
    deployment.undeploy();
    undeployed.add(deployed);
    return new WeakReference<>(deployment.deploy());
  }

  private long left() {
    System.gc();
    return undeployed.stream().filter(loader -> loader.get() != null).count();
  }
}
