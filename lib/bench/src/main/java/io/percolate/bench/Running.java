package io.percolate.bench;

import com.google.gson.Gson;
import io.percolate.bench.worker.Lap;
import io.percolate.bench.worker.Order;
import io.percolate.bench.worker.Ready;
import io.percolate.bench.worker.Workload;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A contestant's process, ready to train. What it prints on its error stream is read by nobody. */
final class Running implements AutoCloseable {

  private static final Gson GSON = new Gson();
  private static final double LEARNED = 0.8;

  private final Contestant contestant;
  private final Workload workload;
  private final Path errors;
  private final Process process;
  private final BufferedReader replies;
  private final PrintStream orders;
  private final Ready ready;

  Running(Contestant contestant, Workload workload, Path data) {
    this.contestant = contestant;
    this.workload = workload;
    List<String> command = new ArrayList<>(contestant.command());
    command.addAll(List.of(workload.id(), data.toString()));
    try {
      errors = Files.createTempFile("percolate-bench-", ".txt");
      errors.toFile().deleteOnExit();
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
      builder.environment().putAll(contestant.environment());
      process = builder.start();
    } catch (IOException unstartable) {
      throw new UncheckedIOException(unstartable);
    }
    replies = process.inputReader(StandardCharsets.UTF_8);
    orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    ready = GSON.fromJson(reply(), Ready.class);
  }

  String title() {
    return contestant.title();
  }

  String versions() {
    return ready.versions();
  }

  /**
   * Has it train a fresh network.
   *
   * @throws IllegalStateException if it fails, or if the network learned next to nothing: then
   *     something else than training was measured
   */
  Lap lap(int epochs, int seed) {
    orders.println(GSON.toJson(new Order(epochs, seed)));
    Lap lap = GSON.fromJson(reply(), Lap.class);
    double chance = Math.log(workload.classes);
    if (!(lap.loss() < LEARNED * chance)) {
      throw new IllegalStateException(
          "%s, %s: a loss of %.2f after training is hardly better than chance's, %.2f."
              .formatted(contestant.title(), workload.title, lap.loss(), chance));
    }
    return lap;
  }

  /** How much of the processors' time it has had so far. */
  double cpuSeconds() {
    return Bystanders.cpuSeconds(process.toHandle());
  }

  private String reply() {
    try {
      String line = replies.readLine();
      if (line == null) {
        throw new IllegalStateException(
            "%s, %s, ended:%n%s"
                .formatted(contestant.title(), workload.title, Files.readString(errors)));
      }
      return line;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Lets it end, and makes it end where it doesn't. */
  @Override
  public void close() {
    orders.close();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
