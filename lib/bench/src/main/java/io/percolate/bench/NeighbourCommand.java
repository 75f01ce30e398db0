package io.percolate.bench;

import io.percolate.bench.worker.Workload;
import io.percolate.cli.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code neighbour}: how much longer a training takes while another program keeps a core busy. */
@Command(
    name = "neighbour",
    mixinStandardHelpOptions = true,
    description = "Training alone, and beside a program that keeps one core busy.")
final class NeighbourCommand implements Callable<Integer> {

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "9",
      description = "Runs of each kind (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Override
  public Integer call() {
    Bystanders bystanders = new Bystanders();
    MarkdownTable table =
        new MarkdownTable("`fit`", "alone, s", "beside a busy core, s", "times as long", "at most");
    Samples samples = new Samples(Integer.MAX_VALUE);
    for (Workload workload : Workload.values()) {
      System.err.println(workload.title);
      double[][] seconds = seconds(workload, samples.of(workload), bystanders);
      row(table, workload, samples.size(workload), seconds);
    }
    System.out.printf(
        "### Beside a busy core%n%s. Runs: %d each. %s%n%n%s%n",
        Report.machine(), rounds, bystanders.sentence(), table);
    return 0;
  }

  /** Alone, and beside: by turns. */
  private double[][] seconds(Workload workload, Path data, Bystanders bystanders) {
    // Without a number of threads: the kit's own choice is what has to bear a neighbour.
    Contestants contestants = new Contestants(Installation.ofLauncher(), Optional.empty());
    Contestant spinner =
        contestants.java("a busy core", false, "io.percolate.bench.worker.Spinner");
    double[][] seconds = new double[2][rounds];
    try (Running kit = new Running(contestants.kit(), workload, data)) {
      kit.lap(workload.epochs, 0);
      for (int round = 0; round < rounds; round++) {
        seconds[0][round] = kit.lap(workload.epochs, round).seconds();
        Process neighbour = new ProcessBuilder(spinner.command()).start();
        try {
          neighbour.getInputStream().read(); // from its first word on it spins
          seconds[1][round] = kit.lap(workload.epochs, round).seconds();
        } finally {
          bystanders.except(Bystanders.cpuSeconds(neighbour.toHandle()));
          neighbour.destroyForcibly();
        }
      }
      bystanders.except(kit.cpuSeconds());
    } catch (IOException unstartable) {
      throw new UncheckedIOException(unstartable);
    }
    return seconds;
  }

  private static void row(MarkdownTable table, Workload workload, int size, double[][] seconds) {
    Quartiles ratios = Quartiles.ofRatios(seconds[1], seconds[0]);
    double most = 0;
    for (int i = 0; i < seconds[0].length; i++) {
      most = Math.max(most, seconds[1][i] / seconds[0][i]);
    }
    table.row(
        Report.run(workload, workload.epochs, size),
        Report.seconds(Quartiles.of(seconds[0]).median()),
        Report.seconds(Quartiles.of(seconds[1]).median()),
        ratios.toString(),
        String.format(Locale.ROOT, "%.2f", most));
  }
}
