package io.percolate.cli.lab;

import io.percolate.cli.Complaint;
import io.percolate.cli.Installation;
import io.percolate.cli.KernelArchive;
import io.percolate.cli.Machine;
import io.percolate.cli.OwnKernel;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the first lesson in a browser: the kernel installed, a Jupyter found or set up. */
@Command(
    name = "lab",
    mixinStandardHelpOptions = true,
    description = "Open the lessons in Jupyter; the first time, set up what that takes.")
public final class LabCommand implements Callable<Integer> {
  private static final int FIRST_PORT = 8888;
  private static final String FIRST_LESSON = "notebooks/00-start-here.ipynb";

  @Option(names = "--no-browser", description = "Print the address and open no browser.")
  private boolean noBrowser;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Serve on this port (default: the first free one from " + FIRST_PORT + ").")
  private Integer port;

  @Option(
      names = "--kernel-only",
      description =
          "Install the kernel for every Jupyter of this user, VS Code's among them, and open nothing.")
  private boolean kernelOnly;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = command.commandLine().getOut();
    Installation installation = Installation.ofLauncher();
    Machine machine = Machine.here();
    int served = kernelOnly ? FIRST_PORT : choosePort();
    KernelArchive.makeReady(installation);
    Path data =
        KernelFolder.install(OwnKernel.spec(installation), machine, LabSetup.apart(installation));
    if (kernelOnly) {
      out.println("The kernel Java (Percolate) is in " + KernelFolder.in(data));
      return 0;
    }
    Optional<Jupyter> found = Jupyter.find(machine, installation.state());
    Jupyter jupyter = found.orElseGet(() -> Jupyter.setUp(machine, installation.state(), out));
    try (Server server = Server.start(jupyter, machine, installation, data, served)) {
      String address = server.waitUntilReady() + jupyter.opens() + FIRST_LESSON + server.token();
      out.println("Percolate is open at\n\n  " + address + "\n\nStop it with Ctrl-C.");
      out.flush();
      if (!noBrowser) {
        browse(machine, address);
      }
      return server.waitFor();
    }
  }

  private int choosePort() {
    if (port != null) {
      if (port < 1 || port > 65535) {
        throw new Complaint("Port " + port + " is outside 1 … 65535.");
      }
      if (!isFree(port)) {
        throw new Complaint("Port " + port + " is in use; choose another, or leave --port out.");
      }
      return port;
    }
    return IntStream.range(FIRST_PORT, FIRST_PORT + 100)
        .filter(LabCommand::isFree)
        .findFirst()
        .orElseThrow(
            () -> new Complaint("No port from " + FIRST_PORT + " on is free; give one by --port."));
  }

  private static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return probe.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  /** Asks the desktop to show the address; where it can't, the printed address serves. */
  private static void browse(Machine machine, String address) {
    List<String> opener =
        machine.isMac()
            ? List.of("open", address)
            : machine.isWindows()
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    if (machine.program(opener.get(0)).isPresent()) {
      machine.run(opener, 10, line -> {});
    }
  }
}
