package org.errata.servlet.harness.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Payara Micro: one jar, whose applications are named on its command line. */
final class PayaraMicro implements Server {

  private static final String BEFORE_BOOT =
      """
      set configs.config.server-config.security-service.activate-default-principal-to-role-mapping=true
      """;

  @Override
  public List<String> install(Installation installation) throws IOException {
    Path work = installation.work();
    installation.write(work.resolve("password"), "AS_ADMIN_USERPASSWORD=secret\n");
    installation.write(work.resolve("before"), BEFORE_BOOT);
    installation.write(
        work.resolve("after"),
        "create-file-user --groups client --passwordfile "
            + work.resolve("password")
            + " demo@example.com\n");
    List<String> command = new ArrayList<>();
    command.add(installation.logProperty());
    command.add("-jar");
    command.add(installation.in(installation.distribution(), "payara-micro").toString());
    command.addAll(List.of("--nocluster", "--port", Integer.toString(installation.port())));
    command.addAll(List.of("--rootDir", work.resolve("root").toString()));
    command.addAll(List.of("--prebootcommandfile", work.resolve("before").toString()));
    command.addAll(List.of("--postbootcommandfile", work.resolve("after").toString()));
    for (Path application : installation.applications()) {
      command.addAll(List.of("--deploy", application.toString()));
    }
    return command;
  }
}
