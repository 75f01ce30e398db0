package io.percolate.cli.run;

import io.percolate.cli.Complaint;
import io.percolate.cli.Installation;
import io.percolate.cli.KernelArchive;
import io.percolate.cli.OwnKernel;
import io.percolate.jupyter.execute.CellResult;
import io.percolate.jupyter.execute.NotebookRunner;
import io.percolate.jupyter.nbformat.Notebook;
import io.percolate.jupyter.nbformat.NotebookFormatException;
import io.percolate.jupyter.wire.KernelException;
import io.percolate.jupyter.wire.KernelSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code percolate run}: runs notebooks from top to bottom, with no Jupyter and no Python. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description =
        "Run notebooks from top to bottom, each on a fresh kernel in its own folder, up to the"
            + " first cell that fails, and show what cells put out, in words.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every cell ran",
      "1:a cell failed, or a notebook or kernel can't be used",
      "2:the command was asked wrongly"
    })
public final class RunCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NOTEBOOK", description = "The notebooks to run.")
  private List<Path> notebooks = new ArrayList<>();

  @Option(names = "--all", description = "Run all of Percolate's lessons and demos.")
  private boolean all;

  @Option(names = "--out", paramLabel = "DIR", description = "Write executed copies to DIR.")
  private Path out;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "Stop a cell after this time (default: ${DEFAULT-VALUE}).")
  private long seconds;

  @Option(
      names = "--kernel-dir",
      paramLabel = "DIR",
      description = "Run on the kernel whose kernel.json is in DIR, not on Percolate's own.")
  private Path kernelDir;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    checkOptions();
    // All are read before one runs: a wrong name shouldn't be found out after ten minutes.
    Map<Path, Notebook> toRun = new LinkedHashMap<>();
    (all ? lessons() : notebooks).forEach(file -> toRun.put(file, read(file)));
    checkOut(toRun.keySet());
    KernelSpec kernel = kernel();
    for (Map.Entry<Path, Notebook> entry : toRun.entrySet()) {
      if (!run(entry.getKey(), entry.getValue(), kernel)) {
        return 1;
      }
    }
    return 0;
  }

  private void checkOptions() {
    if (all == !notebooks.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "Name the notebooks to run, or say --all for every lesson.");
    }
    if (seconds < 1) {
      throw new ParameterException(
          command.commandLine(), "--timeout takes 1 second or more, not " + seconds + ".");
    }
  }

  private static List<Path> lessons() {
    Installation here = Installation.ofLauncher();
    List<Path> lessons = here.lessons();
    if (lessons.isEmpty()) {
      throw new Complaint("There is no notebook in " + here.notebooks() + ".");
    }
    return lessons;
  }

  private static Notebook read(Path file) {
    try {
      return Notebook.read(file);
    } catch (NotebookFormatException e) {
      throw new Complaint(e.getMessage(), e);
    }
  }

  /** Makes the folder for copies, where none may hide another or the notebook it is a copy of. */
  private void checkOut(Iterable<Path> files) {
    if (out == null) {
      return;
    }
    try {
      Files.createDirectories(out);
      Map<Path, Path> copies = new LinkedHashMap<>();
      for (Path file : files) {
        Path copy = out.toRealPath().resolve(file.getFileName());
        if (copy.equals(file.toRealPath())) {
          throw new Complaint(
              "--out %s would overwrite %s; name another folder.".formatted(out, file));
        }
        Path other = copies.put(copy, file);
        if (other != null) {
          throw new Complaint(
              "%s and %s have the same name, so --out can't hold both; run them one by one."
                  .formatted(other, file));
        }
      }
    } catch (IOException e) {
      throw new Complaint("%s can't be used for copies: %s".formatted(out, e), e);
    }
  }

  private KernelSpec kernel() {
    try {
      if (kernelDir != null) {
        return KernelSpec.read(kernelDir);
      }
      KernelArchive.makeReady(Installation.ofLauncher());
      return OwnKernel.spec();
    } catch (KernelException e) {
      throw new Complaint(e.getMessage(), e);
    }
  }

  /** Runs a notebook and writes its copy, also when a cell fails; false when one did. */
  private boolean run(Path file, Notebook notebook, KernelSpec kernel) {
    RunReport report = RunReport.of(file, command.commandLine());
    report.started();
    Path folder = file.toAbsolutePath().getParent();
    try (NotebookRunner runner =
        NotebookRunner.start(kernel, folder, Duration.ofSeconds(seconds))) {
      Optional<CellResult> failure = runner.run(notebook, report);
      if (out != null) {
        notebook.write(out.resolve(file.getFileName()));
      }
      if (failure.isEmpty()) {
        report.ended();
      }
      return failure.isEmpty();
    } catch (KernelException e) {
      throw new Complaint("%s can't be run. %s".formatted(file, e.getMessage()), e);
    } catch (UncheckedIOException e) {
      throw new Complaint(e.getMessage(), e);
    }
  }
}
