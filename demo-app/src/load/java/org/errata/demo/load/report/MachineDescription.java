package org.errata.demo.load.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.errata.demo.load.plan.Settings;
import org.errata.demo.load.run.RunningServer;

/** Describes the machine, the JVM, the versions and the settings of a run as Markdown. */
final class MachineDescription {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  private MachineDescription() {}

  static String of(Settings settings) throws IOException {
    return """
        | | |
        |---|---|
        | machine | %d processors, %s; %s %s |
        | JDK | %s %s |
        | flags | `%s` |
        | versions | %s |
        | measured | %d rounds of %d s each, on %d JVM(s), warm; %d connections, %d threads |"""
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            processor(),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("java.vm.name"),
            Runtime.version(),
            String.join(" ", RunningServer.JVM_FLAGS),
            settings.versions(),
            settings.rounds(),
            settings.seconds(),
            Math.min(settings.jvms(), settings.rounds()),
            Settings.CONNECTIONS,
            Settings.THREADS);
  }

  private static String processor() throws IOException {
    if (!Files.isReadable(CPU_INFO)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(CPU_INFO)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElseGet(() -> System.getProperty("os.arch"));
    }
  }
}
