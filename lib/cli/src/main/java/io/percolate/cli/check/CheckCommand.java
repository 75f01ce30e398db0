package io.percolate.cli.check;

import com.google.gson.JsonObject;
import io.percolate.cli.Complaint;
import io.percolate.cli.Installation;
import io.percolate.cli.KernelArchive;
import io.percolate.cli.OwnKernel;
import io.percolate.grader.release.GradeCell;
import io.percolate.grader.release.ReleaseTree;
import io.percolate.grader.release.UnknownAssignmentException;
import io.percolate.jupyter.execute.CellResult;
import io.percolate.jupyter.execute.NotebookRunner;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import io.percolate.jupyter.nbformat.NotebookFormatException;
import io.percolate.jupyter.wire.KernelException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code percolate check}: the cards of an exercise notebook, without Jupyter. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Run exercise notebooks as you wrote them and show their checks' cards.")
public final class CheckCommand implements Runnable {
  private static final Duration CELL_LIMIT = Duration.ofMinutes(5);

  @Parameters(
      paramLabel = "NN",
      arity = "1..*",
      description = "Numbers or names of exercises, such as 03.")
  private List<String> names = new ArrayList<>();

  @Spec private CommandSpec command;

  @Override
  public void run() {
    Installation installation = Installation.ofLauncher();
    List<String> chosen = chosen(ReleaseTree.at(installation.root()));
    KernelArchive.makeReady(installation);
    for (String name : chosen) {
      check(installation.root().resolve("exercises").resolve(name).resolve(name + ".ipynb"));
    }
  }

  private List<String> chosen(ReleaseTree tree) {
    try {
      return tree.exercisesNamed(names);
    } catch (UnknownAssignmentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  private void check(Path file) {
    PrintWriter out = command.commandLine().getOut();
    out.println(file.getFileName());
    boolean offersHints = false;
    try (NotebookRunner runner =
        NotebookRunner.start(OwnKernel.spec(), file.getParent(), CELL_LIMIT)) {
      for (GradeCell cell : GradeCell.all(Notebook.read(file))) {
        if (cell.cell().isCode() && runner.isAlive()) {
          CellResult result = runner.run(cell.cell());
          say(cell, result, out);
          offersHints |=
              isHeard(cell) && shown(cell.cell()).stream().anyMatch(text -> text.contains("hint("));
        }
      }
    } catch (KernelException | NotebookFormatException e) {
      throw new Complaint(e.getMessage(), e);
    }
    if (offersHints) {
      out.printf(
          "%nA new cell's card is shown here, too: write hint(…) in one, save, and check again.%n");
      out.flush();
    }
  }

  /** What a cell shows that is asked here, and why a cell failed. */
  private static void say(GradeCell cell, CellResult result, PrintWriter out) {
    if (isHeard(cell)) {
      shown(cell.cell())
          .forEach(
              text -> {
                out.println();
                out.println(text);
              });
    }
    result
        .error()
        .ifPresent(
            error -> {
              out.println();
              out.printf("%s failed. %s: %s%n", cell.name(), error.name(), error.message());
            });
    out.flush();
  }

  /** A check, or a cell that the learner added, such as one that asks for a hint. */
  private static boolean isHeard(GradeCell cell) {
    return cell.isGrade() || !cell.isKept();
  }

  private static List<String> shown(Cell cell) {
    return cell.outputs().stream()
        .map(output -> output.get("data"))
        .filter(JsonObject.class::isInstance)
        .map(data -> ((JsonObject) data).get("text/plain"))
        .flatMap(text -> Optional.ofNullable(text).stream())
        .map(text -> text.getAsString())
        .toList();
  }
}
