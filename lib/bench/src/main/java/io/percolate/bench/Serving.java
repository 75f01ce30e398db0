package io.percolate.bench;

import ai.djl.nn.Block;
import io.percolate.bench.worker.Workload;
import io.percolate.cli.Installation;
import io.percolate.kit.data.Split;
import io.percolate.kit.deploy.Deploy;
import io.percolate.kit.train.History;
import io.percolate.kit.train.Train;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code percolate serve} in a process of its own, with the perceptron that reads digits. */
final class Serving implements AutoCloseable {

  private static final String READY = "  http://";

  private final Process process;
  private final URI address;

  private Serving(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Trains, exports and serves. */
  static Serving start(Split digits) {
    try {
      Path folder = Files.createTempDirectory("percolate-bench-").resolve("digits");
      export(digits, folder);
      Process process =
          new ProcessBuilder(command(Installation.ofLauncher(), folder))
              .redirectError(Redirect.INHERIT)
              .start();
      BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(READY)) {
          return new Serving(process, URI.create(line.strip()));
        }
      }
      throw new IllegalStateException("The server ended before it was ready.");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** As the launcher starts it. */
  private static List<String> command(Installation installation, Path folder) {
    Path dist = installation.dist();
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=4",
        "-XX:+UseSerialGC",
        "-Djava.awt.headless=true",
        "-Dsun.net.httpserver.nodelay=true",
        "-Dpercolate.home=" + installation.root(),
        "-cp",
        dist.resolve("cli") + "/*" + File.pathSeparator + dist + "/*",
        "io.percolate.cli.Main",
        "serve",
        folder.toString(),
        "--port",
        "0");
  }

  private static void export(Split digits, Path folder) {
    Block network = Workload.MLP.network();
    History history =
        Train.fit(
            network, digits.train(), Train.options().epochs(2).batchSize(128).seed(1).quiet());
    Deploy.export(
        network,
        history,
        Deploy.about("Reads a handwritten digit.")
            .data("10,000 digits drawn from strokes")
            .input("ink, from 0 (paper) to 1")
            .output("a logit for each digit")
            .classes("0123456789".split(""))
            .tested("2,000 digits by other writers", digits.test())
            .limit("Made to measure a server."),
        folder);
  }

  URI address() {
    return address;
  }

  /** Its memory in megabytes, where the system says it. */
  Optional<Double> resident() {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.isReadable(status)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** How much of the processors' time it has had so far. */
  double cpuSeconds() {
    return Bystanders.cpuSeconds(process.toHandle());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
