package org.errata.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs Jazzer on each fuzz target, one JVM after another. A target is a class with a folder of its
 * name in {@code src/fuzz/corpus}, which has the inputs to begin with. New inputs that reach more
 * code are kept in {@code target/fuzz}.
 *
 * <p>The arguments are the project's folder, the seconds for each target, and then names of
 * targets, all by default, and options of Jazzer, which begin with a dash. The option {@code -keep}
 * adds the new inputs that reach code which the corpus does not reach to the corpus.
 */
public final class FuzzRun {

  private static final String KEEP = "-keep";

  private final Path work;
  private final List<String> options;

  private FuzzRun(Path work, List<String> options) {
    this.work = work;
    this.options = options;
  }

  /**
   * Runs the targets, and exits with 1 if a property of one does not hold.
   *
   * @param args folder, seconds, names and options
   * @throws IOException if a folder cannot be read or made
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path project = Path.of(args[0]);
    List<String> others = List.of(Arrays.copyOfRange(args, 2, args.length));
    List<String> names = others.stream().filter(other -> !other.startsWith("-")).toList();
    List<String> options =
        Stream.concat(
                Stream.of("-max_total_time=" + args[1]),
                others.stream().filter(other -> other.startsWith("-") && !other.equals(KEEP)))
            .toList();
    FuzzRun run = new FuzzRun(project.resolve("target/fuzz"), options);
    boolean failed = false;
    for (Path corpus : corpora(project)) {
      if (names.isEmpty() || names.contains(simpleName(corpus))) {
        failed |= run.fuzz(corpus) != 0 || (others.contains(KEEP) && run.keep(corpus) != 0);
      }
    }
    System.exit(failed ? 1 : 0);
  }

  private static List<Path> corpora(Path project) throws IOException {
    List<Path> corpora = new ArrayList<>();
    for (String module : List.of("core", "servlet-filter")) {
      try (Stream<Path> targets = Files.list(project.resolve(module).resolve("src/fuzz/corpus"))) {
        corpora.addAll(targets.sorted().toList());
      }
    }
    return corpora;
  }

  private static String simpleName(Path corpus) {
    String target = corpus.getFileName().toString();
    return target.substring(target.lastIndexOf('.') + 1);
  }

  private int fuzz(Path corpus) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(options);
    arguments.add("-print_final_stats=1");
    arguments.add(found(corpus).toString());
    arguments.add(corpus.toString());
    return jazzer(corpus, arguments);
  }

  private int keep(Path corpus) throws IOException, InterruptedException {
    return jazzer(
        corpus,
        List.of(
            "--trace=cov",
            "-merge=1",
            // without these, an input is new if it reaches the same code more often
            "-use_counters=0",
            corpus.toString(),
            found(corpus).toString()));
  }

  private Path found(Path corpus) throws IOException {
    return Files.createDirectories(work.resolve(corpus.getFileName()));
  }

  private int jazzer(Path corpus, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + corpus.getFileName());
    command.add("--instrumentation_includes=org.errata.**");
    command.add("--custom_hook_includes=org.errata.**");
    command.add("--reproducer_path=" + work);
    command.add("-artifact_prefix=" + work + "/" + simpleName(corpus) + "-");
    command.addAll(arguments);
    Path log = work.resolve(simpleName(corpus) + ".log");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    int status = process.waitFor();
    System.out.println(
        simpleName(corpus) + ": " + outcome(log) + (status == 0 ? "" : "; see " + log));
    return status;
  }

  /** Returns how many inputs were executed. */
  private static String outcome(Path log) throws IOException {
    return Files.readString(log)
        .lines()
        .filter(line -> line.startsWith("Done ") || line.startsWith("== Java Exception"))
        .reduce((first, last) -> last)
        .orElse("no input was executed");
  }
}
