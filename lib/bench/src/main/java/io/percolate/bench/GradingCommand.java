package io.percolate.bench;

import com.google.gson.Gson;
import io.percolate.check.contract.Assignment;
import io.percolate.cli.Enclosure;
import io.percolate.cli.Installation;
import io.percolate.cli.KernelArchive;
import io.percolate.cli.OwnKernel;
import io.percolate.grader.grade.Examiner;
import io.percolate.grader.grade.Terms;
import io.percolate.grader.grade.Threads;
import io.percolate.grader.release.Release;
import io.percolate.grader.sandbox.Isolation;
import io.percolate.grader.session.LearnerKernels;
import io.percolate.grader.submission.SubmissionFile;
import io.percolate.grader.submission.Submissions;
import io.percolate.grader.verify.SampleClass;
import io.percolate.jupyter.nbformat.Notebook;
import io.percolate.jupyter.wire.KernelSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grading}: a made-up class, graded, beside nbclient, which only runs the notebooks. */
@Command(
    name = "grading",
    mixinStandardHelpOptions = true,
    description = "Grading a class of made-up learners, beside only running their notebooks.")
final class GradingCommand implements Callable<Integer> {
  private static final String ASSIGNMENT = "03-loss-math";

  @Option(
      names = "--learners",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many hand in (default: ${DEFAULT-VALUE}).")
  private int learners;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "2",
      description = "How many are graded at a time (default: ${DEFAULT-VALUE}).")
  private int jobs;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "Classes graded by each (default: ${DEFAULT-VALUE}).")
  private int rounds;

  private final Installation installation = Installation.ofLauncher();
  private List<SubmissionFile> submissions;
  private Isolation isolation;

  /** A way to get through a class. */
  private interface Way {
    void through(List<SubmissionFile> all) throws Exception;
  }

  @Override
  public Integer call() throws Exception {
    KernelArchive.makeReady(installation);
    isolation = isolation();
    Path folder = Files.createTempDirectory("percolate-class");
    SampleClass.write(installation.root(), ASSIGNMENT, learners, folder);
    submissions = Submissions.find(List.of(folder), ASSIGNMENT);
    Orphans.adopt();
    KernelSpec kernel = OwnKernel.forSubmissions(installation);
    List<String> compiler = OwnKernel.compiler(installation);
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("`percolate grade`", all -> grade(kernel, compiler, all));
    ways.put(
        "… processes without class-data archive",
        all -> grade(with(kernel, without(kernel.argv())), without(compiler), all));
    PythonPeer.findWith("nbclient")
        .ifPresent(
            python -> {
              ways.put("nbclient, notebooks only run", all -> run(python, all, jobs));
              ways.put("… one after the other, as in nbgrader", all -> run(python, all, 1));
            });
    Bystanders bystanders = new Bystanders();
    double[][] seconds = new double[ways.size()][rounds];
    double[][] cpu = new double[ways.size()][rounds];
    grade(kernel, compiler, submissions.subList(0, Math.min(jobs, learners))); // loads ourselves
    Orphans.await();
    for (int round = 0; round < rounds; round++) {
      int way = 0;
      for (Way each : ways.values()) {
        long start = System.nanoTime();
        double before = processorSeconds();
        double children = ChildTime.seconds();
        each.through(submissions);
        seconds[way][round] = (System.nanoTime() - start) / 1e9 / learners;
        Orphans.await();
        double taken = processorSeconds() - before;
        bystanders.except(ChildTime.seconds() - children);
        cpu[way++][round] = taken / learners;
      }
    }
    print(List.copyOf(ways.keySet()), seconds, cpu, bystanders);
    return 0;
  }

  /** What this process and those that it started have taken. */
  private static double processorSeconds() {
    return ChildTime.seconds() + Bystanders.cpuSeconds(ProcessHandle.current());
  }

  private void print(
      List<String> titles, double[][] seconds, double[][] cpu, Bystanders bystanders) {
    MarkdownTable table =
        new MarkdownTable(
            "one of " + learners + " submissions", "s", "this ÷ grading", "processor, s");
    for (int way = 0; way < titles.size(); way++) {
      double[] ratios = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        ratios[round] = seconds[way][round] / seconds[0][round];
      }
      table.row(
          titles.get(way),
          Report.seconds(Quartiles.of(seconds[way]).median()),
          way == 0 ? "" : Quartiles.of(ratios).toString(),
          String.format(Locale.ROOT, "%.2f", Quartiles.of(cpu[way]).median()));
    }
    System.out.printf(
        "### Grading a class%n%s. %s, %d at a time; rounds: %d. %s%n%n%s%n",
        Report.machine(), ASSIGNMENT, jobs, rounds, bystanders.sentence(), table);
  }

  /** As the command does it: compilers are cold when it begins. */
  private void grade(KernelSpec kernel, List<String> compiler, List<SubmissionFile> all) {
    Path solution = installation.root().resolve("solutions").resolve(ASSIGNMENT);
    try (LearnerKernels kernels = LearnerKernels.of(kernel, compiler, isolation)) {
      Examiner examiner =
          new Examiner(
              Assignment.named(ASSIGNMENT, GradingCommand.class.getClassLoader()),
              Release.of(Notebook.read(solution.resolve(ASSIGNMENT + ".ipynb"))),
              new Terms(kernels, Duration.ofSeconds(60), Duration.ofMinutes(15), 1));
      Threads.of(examiner, jobs).examine(all, graded -> {});
    }
  }

  private Isolation isolation() {
    try (LearnerKernels kernels = Enclosure.kernels(installation)) {
      return kernels.isolation();
    }
  }

  private static List<String> without(List<String> argv) {
    return argv.stream().filter(argument -> !argument.startsWith("-XX:SharedArchiveFile")).toList();
  }

  private static KernelSpec with(KernelSpec kernel, List<String> argv) {
    return new KernelSpec(
        argv, kernel.displayName(), kernel.language(), kernel.interruptMode(), kernel.env());
  }

  /** So many Pythons at a time, each with its part of the class. */
  private void run(Path python, List<SubmissionFile> all, int pythons)
      throws IOException, InterruptedException {
    Path data = kernelspec();
    List<Process> running = new ArrayList<>();
    for (int job = 0; job < pythons; job++) {
      List<String> command = new ArrayList<>();
      command.add(python.toString());
      command.add(installation.root().resolve("lib/bench/src/main/python/execute.py").toString());
      for (int i = job; i < all.size(); i += pythons) {
        command.add(all.get(i).file().toString());
      }
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      builder.environment().put("JUPYTER_PATH", data.toString());
      running.add(builder.start());
    }
    for (Process each : running) {
      if (each.waitFor() != 0) {
        throw new IllegalStateException("nbclient ended with code " + each.exitValue() + ".");
      }
    }
  }

  private Path kernelspec() throws IOException {
    KernelSpec kernel = OwnKernel.forSubmissions(installation);
    Path data = Files.createTempDirectory("percolate-jupyter");
    Path folder = Files.createDirectories(data.resolve("kernels").resolve(OwnKernel.NAME));
    Map<String, Object> json =
        Map.of(
            "argv", kernel.argv(),
            "display_name", kernel.displayName(),
            "language", kernel.language(),
            "interrupt_mode", kernel.interruptMode(),
            "env", kernel.env());
    Files.writeString(folder.resolve("kernel.json"), new Gson().toJson(json));
    return data;
  }
}
