package io.percolate.cli.lab;

import io.percolate.cli.Complaint;
import io.percolate.cli.Installation;
import io.percolate.cli.Machine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running Jupyter server on this machine's loopback address; closing it ends it. */
final class Server implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Process process;
  private final int port;
  private final Path log;
  private final Path runtime;

  private Server(Process process, int port, Path log, Path runtime) {
    this.process = process;
    this.port = port;
    this.log = log;
    this.runtime = runtime;
  }

  static Server start(
      Jupyter jupyter, Machine machine, Installation installation, Path data, int port)
      throws IOException {
    Path log = installation.state().resolve("jupyter-" + port + ".log");
    Files.createDirectories(installation.state());
    List<String> arguments = new ArrayList<>();
    arguments.add(jupyter.program().toString());
    arguments.addAll(List.of("--no-browser", "-y", "--ip=127.0.0.1", "--port=" + port));
    arguments.add("--port-retries=0"); // Elsewhere than it was told, it wouldn't be found.
    arguments.add("--notebook-dir=" + installation.root()); // whatever the user's own one is
    if (machine.isRoot()) {
      arguments.add("--allow-root");
    }
    ProcessBuilder builder =
        new ProcessBuilder(arguments)
            .directory(installation.root().toFile())
            .redirectInput(new File(machine.isWindows() ? "NUL" : "/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    Map<String, String> env = builder.environment();
    env.put("JUPYTER_TOKEN", machine.variable("JUPYTER_TOKEN").orElseGet(Server::makeToken));
    prepend(env, "JUPYTER_PATH", data);
    prepend(env, "JUPYTER_CONFIG_PATH", withoutAnnouncements(installation));
    Process process = builder.start();
    Server server = new Server(process, port, log, ServerInfo.folder(machine));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    return server;
  }

  /**
   * Whether it listens, which it may take its time for; false if another program took its port
   * first.
   *
   * @throws Complaint with the server's own words if it doesn't
   */
  boolean waitUntilReady() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      if (!process.isAlive()) {
        if (!Ports.isFree(port)) {
          return false;
        }
        throw endedAtOnce();
      }
      if (info().isPresent()) {
        return true;
      }
      Thread.sleep(100);
    }
    throw new Complaint(
        "Jupyter wasn't ready within %d seconds: %s".formatted(PATIENCE.toSeconds(), lastLines()));
  }

  /** The address of one of its pages, with what lets this user in. */
  String link(String page) {
    return info().orElseThrow(this::endedAtOnce).link(page);
  }

  private Optional<ServerInfo> info() {
    return ServerInfo.of(process.toHandle(), runtime);
  }

  private Complaint endedAtOnce() {
    return new Complaint("Jupyter ended at once: " + lastLines());
  }

  int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  /** Ends the server and the kernels it started. */
  @Override
  public void close() {
    process.destroy();
  }

  private String lastLines() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n  ", lines.subList(Math.max(0, lines.size() - 5), lines.size()))
          + "\n(all of it: "
          + log
          + ")";
    } catch (IOException unreadable) {
      return "see " + log;
    }
  }

  /** JupyterLab asks about its newsletter before the first cell is seen; not here. */
  private static Path withoutAnnouncements(Installation installation) throws IOException {
    Path config = installation.state().resolve("config");
    Path page = config.resolve("labconfig").resolve("page_config.json");
    Files.createDirectories(page.getParent());
    Files.writeString(
        page,
        """
        {"disabledExtensions": {"@jupyterlab/apputils-extension:announcements": true}}
        """);
    return config;
  }

  private static void prepend(Map<String, String> env, String variable, Path folder) {
    env.merge(variable, folder.toString(), (old, first) -> first + File.pathSeparator + old);
  }

  private static String makeToken() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
