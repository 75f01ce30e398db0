package io.percolate.check.notebook;

import static io.percolate.exercises.sample.Questions.CROSS_ENTROPY;
import static io.percolate.exercises.sample.Questions.MSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.exercises.sample.CrossEntropy;
import io.percolate.exercises.sample.Mse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolutionTest {
  private static final String NOTEBOOK = "solutions/03-sample/03-sample.ipynb";
  private static final Mse RIGHT =
      (y, yHat) -> {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
          sum += (y[i] - yHat[i]) * (y[i] - yHat[i]);
        }
        return sum / y.length;
      };
  private static final Mse FOUR = (y, yHat) -> 4;
  private static final CrossEntropy LOGARITHM = (p, right) -> -Math.log(p[right]);

  @TempDir Path folder;
  private Desk desk;
  private Session session;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
    session = desk.session();
  }

  @Test
  void thereIsNoneBeforeOnesOwn() {
    desk.write(NOTEBOOK, notebook());

    session.solution(MSE);
    assertThat(desk.text())
        .contains("○ Try it yourself first", "hint(MSE) helps on")
        .doesNotContain("return");

    session.check(MSE, FOUR);
    session.solution(MSE);
    assertThat(desk.text()).contains("1 of 3 public points", "Try once more first");
  }

  @Test
  void afterPassingItIsShownWithItsReasons() {
    desk.write(NOTEBOOK, notebook());

    session.check(MSE, RIGHT);
    assertThat(desk.text()).contains("solution(MSE) shows one way to write it.");
    session.solution(MSE);
    assertThat(desk.text())
        .isEqualTo(
            """
            Mean squared error
            ✔ One way to write it

            The squares are added up as they come; no array of differences is needed.

            Dividing once at the end is exact enough.

              double mse(double[] y, double[] yHat) {
                  double sum = 0;
                  // kept: a comment of the code
                  return sum / y.length;
              }""");
  }

  @Test
  void theCellsOfOtherQuestionsAreTheirs() {
    desk.write(NOTEBOOK, notebook());

    session.check(CROSS_ENTROPY, LOGARITHM);
    session.solution(CROSS_ENTROPY);

    assertThat(desk.text()).contains("first part", "second part").doesNotContain("squares");
  }

  @Test
  void aHandOutSaysThatItHasNone() {
    session.check(MSE, RIGHT);
    assertThat(desk.text()).doesNotContain("solution(");

    session.solution(MSE);

    assertThat(desk.text()).contains("There is no solution to show here", "no folder solutions");
  }

  @Test
  void aBrokenNotebookIsNamed() {
    session.check(MSE, RIGHT);

    desk.write(NOTEBOOK, "{\"cells\": [1, \"2\", {}, {\"metadata\": {\"nbgrader\": 3}}]}");
    session.solution(MSE);
    assertThat(desk.text()).contains("has no answer cell before the check cell mse.");

    desk.write(NOTEBOOK, "{\"cells\": ");
    session.solution(MSE);
    assertThat(desk.text()).contains("03-sample.ipynb is no notebook: it isn't JSON.");
  }

  @Test
  void anAuthorsRunIsNoLearnersProgress() {
    desk.write(NOTEBOOK, notebook());

    Session author = desk.session("solutions/03-sample", Optional.empty());
    author.check(MSE, RIGHT);
    author.solution(MSE);

    assertThat(desk.text()).contains("One way to write it");
    assertThat(folder.resolve("progress.tsv")).doesNotExist();
  }

  private static String notebook() {
    return """
    {"cells": [
      {"cell_type": "markdown", "metadata": {}, "source": "text"},
      {"cell_type": "code", "metadata": {"nbgrader": {"grade": false, "solution": true,
        "grade_id": "mse-answer"}}, "source": [
        "double mse(double[] y, double[] yHat) {\\n",
        "    // BEGIN SOLUTION\\n",
        "    // The squares are added up as they come;\\n",
        "    // no array of differences is needed.\\n",
        "    //\\n",
        "    // Dividing once at the end is exact enough.\\n",
        "    double sum = 0;\\n",
        "    // kept: a comment of the code\\n",
        "    return sum / y.length;\\n",
        "    // END SOLUTION\\n",
        "}"]},
      {"cell_type": "code", "metadata": {"nbgrader": {"grade": true, "solution": false,
        "grade_id": "mse", "points": 5}}, "source": "check(MSE, (y, yHat) -> mse(y, yHat));"},
      {"cell_type": "code", "metadata": {"nbgrader": {"grade": false, "solution": true}},
        "source": "// BEGIN SOLUTION\\nint a = 1; // first part\\n// END SOLUTION"},
      {"cell_type": "code", "metadata": {"nbgrader": {"grade": false, "solution": true}},
        "source": "// BEGIN SOLUTION\\nint b = 2; // second part\\n// END SOLUTION"},
      {"cell_type": "code", "metadata": {"nbgrader": {"grade": true, "solution": false,
        "grade_id": "cross-entropy"}}, "source": "check(CROSS_ENTROPY, …);"}
    ]}
    """;
  }
}
