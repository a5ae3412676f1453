package org.errata.servlet.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Deploys and undeploys a web application that has the drop-in jar, in a JVM of its own. */
public final class RedeployedApplication {

  private RedeployedApplication() {}

  /**
   * Runs a launcher to its end.
   *
   * @param launcher the simple name of its main class
   * @param container the folder with the container's class path
   * @param times how many times to deploy
   * @return what the launcher has printed
   */
  public static String run(String launcher, String container, int times)
      throws IOException, InterruptedException {
    Path work = Files.createDirectories(BuildFolders.CONTAINERS.resolve("work-" + launcher));
    BuildFolders.copyClasses("org.errata.servlet.launcher", work.resolve("classes"));
    Path app = WebApps.layOutRedeployed(work.resolve("webapp"));
    Path log = BuildFolders.CONTAINERS.resolve(launcher + ".log");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx96m",
                    "-XX:+UseSerialGC",
                    // soft references are cleared by the next collection
                    "-XX:SoftRefLRUPolicyMSPerMB=0",
                    "-Djava.io.tmpdir="
                        + Files.createDirectories(work.resolve("tmp")).toAbsolutePath(),
                    "-Djava.util.logging.config.file=" + BuildFolders.LOGGING,
                    "-cp",
                    work.resolve("classes")
                        + File.pathSeparator
                        + BuildFolders.CONTAINERS.resolve(container).resolve("*"),
                    "org.errata.servlet.launcher." + launcher,
                    app.toString(),
                    Integer.toString(times)))
            .redirectError(log.toFile())
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    return process.waitFor() == 0 ? printed : printed + Files.readString(log);
  }
}
