package io.percolate.cli.lab;

import io.percolate.cli.Complaint;
import io.percolate.cli.Machine;
import io.percolate.cli.Machine.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Jupyter that serves notebooks to a browser.
 *
 * @param program the program to start
 * @param opens what stands between the server's address and a notebook's path
 */
record Jupyter(Path program, String opens) {
  private static final int PATIENCE_TO_START = 30;
  private static final int PATIENCE_FOR_PIP = 600;
  private static final int PATIENCE_FOR_APT = 600;

  /** The one there is: set up here before, else on the path; only one that runs counts. */
  static Optional<Jupyter> find(Machine machine, Path state) {
    List<Jupyter> candidates = new ArrayList<>();
    Path own = inside(venv(state), machine, "jupyter-lab");
    if (Files.isExecutable(own)) {
      return Optional.of(lab(own)); // It ran when it was set up; asking again would take a second.
    }
    machine.program("jupyter-lab").map(Jupyter::lab).ifPresent(candidates::add);
    machine.program("jupyter-notebook").map(Jupyter::classic).ifPresent(candidates::add);
    return candidates.stream().filter(jupyter -> jupyter.runs(machine)).findFirst();
  }

  /**
   * Sets one up: JupyterLab in a virtual environment, else, for root on Debian, the packaged
   * notebook.
   *
   * @throws Complaint naming what was tried and what to type
   */
  static Jupyter setUp(Machine machine, Path state, PrintWriter out) {
    List<String> tried = new ArrayList<>();
    return fromPip(machine, state, out, tried)
        .or(() -> fromDebian(machine, state, out, tried))
        .orElseThrow(
            () ->
                new Complaint(
                    """
                    No Jupyter was found, and none could be set up:
                      %s
                    Install one, then run ./percolate lab again:
                      Debian, Ubuntu   sudo apt install jupyter-notebook
                      macOS            brew install jupyterlab
                      elsewhere        python3 -m pip install --user jupyterlab
                    Without a browser, lessons run with Java alone: ./percolate run notebooks/00-start-here.ipynb"""
                        .formatted(String.join("\n  ", tried))));
  }

  private boolean runs(Machine machine) {
    return machine
        .run(List.of(program.toString(), "--version"), PATIENCE_TO_START, line -> {})
        .ok();
  }

  private static Jupyter lab(Path program) {
    return new Jupyter(program, "lab/tree/");
  }

  /** Notebook 6 and 7 open a file under the same address. */
  private static Jupyter classic(Path program) {
    return new Jupyter(program, "notebooks/");
  }

  private static Optional<Jupyter> fromPip(
      Machine machine, Path state, PrintWriter out, List<String> tried) {
    Optional<Path> python =
        machine.program("python3").or(() -> machine.program("python")).filter(Files::isExecutable);
    if (python.isEmpty()) {
      tried.add("pip: there is no python3 on the path");
      return Optional.empty();
    }
    Path venv = venv(state);
    out.println("No Jupyter found: setting up JupyterLab in " + venv + " (once, about 200 MB).");
    out.flush();
    Outcome made =
        machine.run(List.of(python.get().toString(), "-m", "venv", venv.toString()), 120, l -> {});
    if (made.ok()) {
      Progress progress = new Progress(out);
      // An index that can't be reached is given up on after seconds, not minutes.
      made =
          machine.run(
              List.of(
                  inside(venv, machine, "python").toString(),
                  "-m",
                  "pip",
                  "install",
                  "--retries=0",
                  "--timeout=5",
                  "--no-input",
                  "--disable-pip-version-check",
                  "jupyterlab"),
              PATIENCE_FOR_PIP,
              progress::line);
      progress.end();
    }
    Jupyter jupyter = lab(inside(venv, machine, "jupyter-lab"));
    if (made.ok() && jupyter.runs(machine)) {
      return Optional.of(jupyter);
    }
    tried.add("pip: " + reason(made.lastLine()));
    delete(venv); // Half an environment would be taken for a whole one next time.
    return Optional.empty();
  }

  /** Of an index that it can't reach, pip says only that it found nothing there. */
  private static String reason(String lastLine) {
    return lastLine.contains("No matching distribution found")
        ? "its index can't be reached, or has no jupyterlab for this Python"
        : lastLine;
  }

  private static Optional<Jupyter> fromDebian(
      Machine machine, Path state, PrintWriter out, List<String> tried) {
    Optional<Path> apt = machine.program("apt-get");
    if (apt.isEmpty() || !machine.isRoot()) {
      tried.add("apt: only for root on Debian and Ubuntu");
      return Optional.empty();
    }
    out.println("Installing Debian's jupyter-notebook (once, about 110 MB).");
    out.flush();
    Progress progress = new Progress(out);
    String program = apt.get().toString();
    machine.run(List.of(program, "update"), PATIENCE_FOR_APT, progress::line);
    Outcome made =
        machine.run(
            List.of(program, "install", "-y", "--no-install-recommends", "jupyter-notebook"),
            PATIENCE_FOR_APT,
            progress::line);
    progress.end();
    if (!made.ok()) {
      tried.add("apt: " + made.lastLine());
    }
    return made.ok() ? find(machine, state) : Optional.empty();
  }

  private static Path venv(Path state) {
    return state.resolve("venv");
  }

  private static Path inside(Path venv, Machine machine, String program) {
    return machine.isWindows()
        ? venv.resolve("Scripts").resolve(program + ".exe")
        : venv.resolve("bin").resolve(program);
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** One line on a terminal that shows how far an installer is, nothing elsewhere. */
  private static final class Progress {
    private final PrintWriter out;
    private final boolean terminal = System.console() != null;
    private int steps;

    Progress(PrintWriter out) {
      this.out = out;
    }

    void line(String line) {
      steps++;
      if (terminal && !line.isBlank()) {
        String shown = line.strip();
        out.printf("\r\033[K  %d  %s", steps, shown.substring(0, Math.min(70, shown.length())));
        out.flush();
      }
    }

    void end() {
      if (terminal) {
        out.print("\r\033[K");
        out.flush();
      }
    }
  }
}
