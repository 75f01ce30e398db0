package io.percolate.bench;

import com.google.gson.Gson;
import io.percolate.bench.worker.Holding;
import io.percolate.bench.worker.Workload;
import io.percolate.cli.Installation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code memory}: what stays when training goes on and on. */
@Command(
    name = "memory",
    mixinStandardHelpOptions = true,
    description = "Arrays and memory held after each 100 epochs of one long training.")
final class MemoryCommand implements Callable<Integer> {

  private static final int EPOCHS = 100;

  /** So that what grows is native memory, where arrays are. */
  private static final List<String> FIXED_HEAP =
      List.of("-Xms64m", "-Xmx64m", "-XX:+AlwaysPreTouch");

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many times 100 epochs (default: ${DEFAULT-VALUE}).")
  private int runs;

  @Override
  public Integer call() {
    MarkdownTable table = new MarkdownTable("epochs so far", "arrays", "resident memory, MB");
    List<Holding> holdings = holdings();
    for (int i = 0; i < holdings.size(); i++) {
      if (i == 0 || (i + 1) % 20 == 0) {
        table.row(
            String.format(Locale.ROOT, "%,d", (i + 1) * EPOCHS),
            Integer.toString(holdings.get(i).arrays()),
            String.format(Locale.ROOT, "%.1f", holdings.get(i).megabytes()));
      }
    }
    System.out.printf(
        "### What one long training holds on to%n%s. %s, full batches of 1,000.%n%n%s%n",
        Report.machine(), Workload.TINY.title, table);
    return 0;
  }

  private List<Holding> holdings() {
    List<String> command =
        new ArrayList<>(
            new Contestants(Installation.ofLauncher(), Optional.empty())
                .java("one long training", true, "io.percolate.bench.worker.Endurance")
                .command());
    Path data = new Samples(1).of(Workload.TINY);
    command.addAll(1, FIXED_HEAP);
    command.addAll(List.of("" + runs, "" + EPOCHS, Workload.TINY.id(), data.toString()));
    try {
      Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
      List<Holding> holdings = new ArrayList<>();
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        lines.lines().forEach(line -> holdings.add(new Gson().fromJson(line, Holding.class)));
      }
      if (holdings.size() < runs) {
        throw new IllegalStateException(
            "The training ended after %d of %d runs.".formatted(holdings.size(), runs));
      }
      return holdings;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
