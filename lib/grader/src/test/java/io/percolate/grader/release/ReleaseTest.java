package io.percolate.grader.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReleaseTest {
  static Path resource(String name) {
    try {
      return Path.of(ReleaseTest.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The exercise was made from the solution by nbgrader's own preprocessors, in their order. */
  @Test
  void aReleaseIsWhatNbgraderMakesOfItByteByByte() throws IOException {
    Notebook released = Release.of(Notebook.read(resource("solution.ipynb")));

    assertThat(released.toText()).isEqualTo(Files.readString(resource("exercise.ipynb")));
  }

  @Test
  void theSolutionStaysAsItIs() throws IOException {
    Notebook solution = Notebook.read(resource("solution.ipynb"));

    Release.of(solution);

    assertThat(solution.toText()).isEqualTo(Files.readString(resource("solution.ipynb")));
  }

  @Test
  void aReleaseHoldsNothingOfTheAnswers() {
    String text = Release.of(Notebook.read(resource("solution.ipynb"))).toText();

    assertThat(text)
        .doesNotContain(
            "BEGIN ", "END ", "grade(", "Because", "1 point", "2 of 2", "int b = 2", "return sum")
        .contains("check(MSE", "the mean of the squares");
  }

  @Test
  void aWrongSolutionIsRefusedWithEveryFault() {
    Notebook solution = Notebook.empty();
    solution.add(Cell.code("// BEGIN SOLUTION"));

    assertThatThrownBy(() -> Release.of(solution))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContainingAll("kernelspec", "Cell 1 line 1 has BEGIN SOLUTION");
  }
}
