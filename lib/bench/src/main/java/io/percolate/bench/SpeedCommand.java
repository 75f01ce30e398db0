package io.percolate.bench;

import io.percolate.bench.Race.Result;
import io.percolate.bench.worker.Workload;
import io.percolate.cli.Installation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code speed}: the kit beside DJL's own training and Python's. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description = "Training with the kit, beside DJL's EasyTrain and Python's PyTorch.")
final class SpeedCommand implements Callable<Integer> {

  private static final String RATIO = "kit's speed ÷ this";

  @Option(
      names = "--threads",
      paramLabel = "N",
      split = ",",
      description = "Threads that each computes with (default: half the cores, then all).")
  private List<Integer> threads = new ArrayList<>();

  @Option(
      names = "--processes",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often everyone starts anew (default: ${DEFAULT-VALUE}).")
  private int processes;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "Runs of each process after its first (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--workloads",
      paramLabel = "NAME",
      split = ",",
      description = "What is trained: ${COMPLETION-CANDIDATES} (default: all).")
  private List<Workload> workloads = Arrays.asList(Workload.values());

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    check();
    Optional<Path> python = PythonPeer.find();
    if (python.isEmpty()) {
      System.err.println(PythonPeer.ABSENT);
    }
    Samples samples = new Samples(Integer.MAX_VALUE);
    for (int n : threads) {
      Contestants contestants = new Contestants(Installation.ofLauncher(), Optional.of(n));
      measure(contestants.all(python), n, samples);
    }
    return 0;
  }

  private void check() {
    if (threads.isEmpty()) {
      int cores = Runtime.getRuntime().availableProcessors();
      threads = cores == 1 ? List.of(1) : List.of(cores / 2, cores);
    }
    if (processes < 1 || rounds < 1 || threads.stream().anyMatch(n -> n < 1)) {
      throw new ParameterException(
          command.commandLine(), "--threads, --processes and --rounds take 1 or more.");
    }
  }

  private void measure(List<Contestant> contestants, int threads, Samples samples) {
    Bystanders bystanders = new Bystanders();
    List<MarkdownTable> tables = new ArrayList<>();
    Set<String> versions = new LinkedHashSet<>();
    for (Workload workload : workloads) {
      Path data = samples.of(workload);
      List<Result> results =
          new Race(workload, workload.epochs, data, processes, rounds).run(contestants, bystanders);
      tables.add(table(workload, samples.size(workload), results));
      results.forEach(each -> versions.add(each.versions()));
    }
    System.out.printf("### Speed with %s%n", Report.count(threads, "thread"));
    System.out.printf(
        "%s; %s. First runs: %d; later runs: %d. %s%n",
        Report.machine(),
        String.join("; ", versions),
        processes,
        processes * rounds,
        bystanders.sentence());
    tables.forEach(table -> System.out.printf("%n%s", table));
    System.out.println();
  }

  static MarkdownTable table(Workload workload, int size, List<Result> results) {
    MarkdownTable table =
        new MarkdownTable(
            Report.run(workload, workload.epochs, size),
            "first run, samples/s",
            RATIO,
            "later runs, samples/s",
            RATIO,
            "fastest runs");
    double samples = (double) size * workload.epochs;
    Result kit = results.get(0);
    for (Result each : results) {
      table.row(
          each.title(),
          rate(samples / Quartiles.of(each.first()).median()),
          each == kit ? "" : Quartiles.ofRatios(each.first(), kit.first()).toString(),
          rate(samples / Quartiles.of(each.later()).median()),
          each == kit ? "" : Quartiles.ofRatios(each.later(), kit.later()).toString(),
          each == kit
              ? ""
              : String.format(Locale.ROOT, "%.2f", least(each.later()) / least(kit.later())));
    }
    return table;
  }

  private static double least(double[] seconds) {
    return Arrays.stream(seconds).min().orElseThrow();
  }

  /** With three significant digits: more would be noise. */
  static String rate(double samplesASecond) {
    double unit = Math.pow(10, Math.floor(Math.log10(samplesASecond)) - 2);
    return String.format(Locale.ROOT, "%,.0f", Math.rint(samplesASecond / unit) * unit);
  }
}
