package io.percolate.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.percolate.cli.Installation;
import io.percolate.cli.OwnKernel;
import io.percolate.grader.release.GradeCell;
import io.percolate.grader.release.ReleaseTree;
import io.percolate.jupyter.execute.CellResult;
import io.percolate.jupyter.execute.NotebookRunner;
import io.percolate.jupyter.nbformat.Notebook;
import io.percolate.jupyter.wire.KernelSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The assignments' solutions, run and read as nbgrader does. */
class AssignmentsUnderNbgraderIT {
  private static final Installation HERE = Installation.ofLauncher();

  static List<String> assignments() {
    return ReleaseTree.at(HERE.root()).assignments();
  }

  /** What nbgrader does with a submission that is the solution, and how it reads the points. */
  @ParameterizedTest
  @MethodSource("assignments")
  void underNbgraderASolutionScoresEveryPoint(String assignment) {
    Path file = HERE.root().resolve("solutions/%s/%s.ipynb".formatted(assignment, assignment));
    Notebook notebook = Notebook.read(file);
    try (NotebookRunner runner =
        NotebookRunner.start(underNbgrader(), file.getParent(), Duration.ofMinutes(3))) {
      for (GradeCell cell : GradeCell.all(notebook)) {
        if (cell.cell().isCode()) {
          CellResult result = runner.run(cell.cell());
          assertThat(result.error()).as(cell.name()).isEmpty();
          assertThat(result.wroteToStderr()).as("%s on stderr", cell.name()).isFalse();
          if (cell.isGrade()) {
            assertThat(points(cell)).as(cell.name()).isEqualTo(cell.points());
          }
        }
      }
    }
  }

  private static KernelSpec underNbgrader() {
    KernelSpec own = OwnKernel.spec(HERE);
    Map<String, String> env = new HashMap<>(own.env());
    env.put("NBGRADER_EXECUTION", "autograde");
    return new KernelSpec(
        own.argv(), own.displayName(), own.language(), own.interruptMode(), env);
  }

  /** The plain text of the cell's result, as a number. */
  private static double points(GradeCell cell) {
    JsonObject result =
        cell.cell().outputs().stream()
            .filter(output -> output.get("output_type").getAsString().equals("execute_result"))
            .findFirst()
            .orElseThrow();
    return Double.parseDouble(result.getAsJsonObject("data").get("text/plain").getAsString());
  }
}
