package io.percolate.bench;

import io.percolate.bench.worker.Workload;
import io.percolate.cli.Installation;
import io.percolate.kit.data.Examples;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code overhead}: what measuring and showing cost, in the lessons' kernel. */
@Command(
    name = "overhead",
    mixinStandardHelpOptions = true,
    description = "What metrics, live curves and validation add to a training cell.")
final class OverheadCommand implements Callable<Integer> {

  /** The first is what the others are held against. */
  private static final List<String> WAYS = List.of("kit", "loop", "live", "validated");

  /** Ten epochs of the perceptron and more, as in a lesson that shows its curves. */
  private static final int SHORT_RUNS = 4;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "9",
      description = "Runs of each (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Override
  public Integer call() {
    Bystanders bystanders = new Bystanders();
    MarkdownTable table =
        new MarkdownTable(
            "against `fit` quiet",
            "`fit` quiet, s",
            "five steps, nothing measured",
            "`fit` with live curves",
            "… and validation on 1,000");
    Samples samples = new Samples(Integer.MAX_VALUE);
    try (KernelSession kernel = new KernelSession(Installation.ofLauncher())) {
      for (Workload workload : Workload.values()) {
        System.err.println(workload.title);
        row(table, workload, samples.size(workload), seconds(kernel, workload, samples));
      }
      bystanders.except(kernel.cpuSeconds());
    }
    System.out.printf(
        "### What measuring and showing cost%n%s. Runs: %d each. %s%n%n%s%n",
        Report.machine(), rounds, bystanders.sentence(), table);
    return 0;
  }

  private double[][] seconds(KernelSession kernel, Workload workload, Samples samples) {
    kernel.run("import io.percolate.bench.worker.*;");
    for (String way : WAYS) {
      String file = samples.of(workload).toString().replace("\\", "/"); // Windows takes both
      kernel.run(
          "Trainee %s = Trainee.of(\"%s\", \"%s\", \"%s\");"
              .formatted(way, way, workload.id(), file));
      lap(kernel, way, workload.epochs, 0);
    }
    double[][] seconds = new double[WAYS.size()][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int who : Examples.order(WAYS.size(), round)) {
        seconds[who][round] = lap(kernel, WAYS.get(who), SHORT_RUNS * workload.epochs, round);
      }
    }
    return seconds;
  }

  private static double lap(KernelSession kernel, String way, int epochs, int seed) {
    String cell =
        "System.out.println(%s.train(new Order(%d, %d)).seconds());".formatted(way, epochs, seed);
    return Double.parseDouble(kernel.run(cell).trim());
  }

  private static void row(MarkdownTable table, Workload workload, int size, double[][] seconds) {
    String[] cells = new String[1 + WAYS.size()];
    cells[0] = Report.run(workload, SHORT_RUNS * workload.epochs, size);
    cells[1] = Report.seconds(Quartiles.of(seconds[0]).median());
    for (int i = 1; i < WAYS.size(); i++) {
      cells[1 + i] = percent(Quartiles.ofRatios(seconds[i], seconds[0]));
    }
    table.row(cells);
  }

  /** For example {@code +3.1 % (+2.0 to +4.4)}. */
  static String percent(Quartiles ratios) {
    return String.format(
        Locale.ROOT,
        "%+.1f %% (%+.1f to %+.1f)",
        100 * (ratios.median() - 1),
        100 * (ratios.low() - 1),
        100 * (ratios.high() - 1));
  }
}
