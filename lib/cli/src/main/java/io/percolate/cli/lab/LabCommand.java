package io.percolate.cli.lab;

import io.percolate.cli.Complaint;
import io.percolate.cli.Installation;
import io.percolate.cli.KernelArchive;
import io.percolate.cli.Machine;
import io.percolate.cli.OwnKernel;
import io.percolate.jupyter.wire.KernelSpec;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
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
  private static final String FIRST_LESSON = "notebooks/00-start-here.ipynb";

  @Option(names = "--no-browser", description = "Print the address and open no browser.")
  private boolean noBrowser;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Serve on this port (default: the first free one from " + Ports.FIRST + ").")
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
    if (!kernelOnly) {
      choosePort(); // A port that can't be had is told before anything is set up.
    }
    KernelArchive.makeReady(installation);
    KernelSpec spec = OwnKernel.spec(installation);
    Path apart = LabSetup.apart(installation);
    Path data = KernelFolder.install(spec, machine, apart);
    if (kernelOnly) {
      out.println("The kernel Java (Percolate) is in " + KernelFolder.in(data));
      if (data.equals(apart)) {
        out.printf(
            "Elsewhere than in ./percolate lab it isn't found there, since %s holds another Java kernel or can't be written to. Move that away, or set JUPYTER_PATH=%s for those programs.%n",
            KernelFolder.in(KernelFolder.userData(machine)), apart);
      }
      return 0;
    }
    checkWritable(installation);
    KernelFolder.write(spec, apart); // The user's may become another clone's while this serves.
    Jupyter jupyter = findOrSetUp(machine, installation, out);
    try (Server server = start(jupyter, machine, installation, apart)) {
      String address = server.link(jupyter.opens() + FIRST_LESSON);
      out.println("Percolate is open at\n\n  " + address + "\n\nStop it with Ctrl-C.");
      out.flush();
      if (!noBrowser) {
        browse(machine, address);
      }
      return server.waitFor();
    }
  }

  /** Notebooks are saved as they are run, and what is set up here has to stand somewhere. */
  private static void checkWritable(Installation installation) {
    if (!Files.isWritable(installation.root())) {
      throw new Complaint(
          "%s can't be written to, so no notebook could be saved. Copy it to a folder of yours (cp -r %1$s ~/percolate) and run ./percolate lab there."
              .formatted(installation.root()));
    }
  }

  /** Finds a Jupyter, or sets one up, one command at a time. */
  private static Jupyter findOrSetUp(Machine machine, Installation installation, PrintWriter out)
      throws IOException {
    Path state = Files.createDirectories(installation.state());
    try (FileChannel channel =
            FileChannel.open(
                state.resolve("setup.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock turn = takeTurn(channel, out)) {
      assert turn.isValid();
      return Jupyter.find(machine, state).orElseGet(() -> Jupyter.setUp(machine, state, out));
    }
  }

  private static FileLock takeTurn(FileChannel channel, PrintWriter out) throws IOException {
    FileLock turn = channel.tryLock();
    if (turn == null) {
      out.println("Another percolate lab sets Jupyter up: waiting for it.");
      out.flush();
    }
    return turn == null ? channel.lock() : turn;
  }

  /** A server that listens. */
  private Server start(Jupyter jupyter, Machine machine, Installation installation, Path data)
      throws IOException, InterruptedException {
    Server server = Server.start(jupyter, machine, installation, data, choosePort());
    while (!server.waitUntilReady()) {
      server = Server.start(jupyter, machine, installation, data, choosePort());
    }
    return server;
  }

  private int choosePort() {
    return port == null ? Ports.firstFree() : Ports.asked(port);
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
