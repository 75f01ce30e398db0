package io.percolate.grader.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.grader.release.Exercise.State;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTreeTest {
  @TempDir Path root;

  private void solution(String name, Cell... cells) throws IOException {
    Path folder = Files.createDirectories(root.resolve("solutions").resolve(name));
    Solutions.of(cells).write(folder.resolve(name + ".ipynb"));
  }

  private static Cell answer(String source) {
    return Solutions.marked(Cell.code(source), "{\"solution\": true, \"grade_id\": \"a\"}");
  }

  private Path exercise(String name) {
    return root.resolve("exercises").resolve(name).resolve(name + ".ipynb");
  }

  private static List<State> states(List<Exercise> exercises) {
    return exercises.stream().map(Exercise::state).toList();
  }

  @Test
  void missingAndChangedExercisesAreWrittenAndRightOnesLeft() throws IOException {
    solution("01-a", answer("1"));
    solution("02-b", answer("2"));
    ReleaseTree tree = ReleaseTree.at(root);

    assertThat(states(tree.write(List.of()))).containsExactly(State.MISSING, State.MISSING);
    assertThat(states(tree.write(List.of()))).containsExactly(State.RIGHT, State.RIGHT);
    Files.writeString(exercise("02-b"), "mine");
    assertThat(states(tree.write(List.of()))).containsExactly(State.RIGHT, State.CHANGED);
    assertThat(Notebook.read(exercise("02-b")).cells().get(0).source())
        .isEqualTo(Release.CODE_STUB);
  }

  @Test
  void checkingChangesNothing() throws IOException {
    solution("01-a", answer("1"));

    assertThat(ReleaseTree.at(root).check(List.of()))
        .containsExactly(new Exercise("01-a", exercise("01-a"), State.MISSING));
    assertThat(root.resolve("exercises")).doesNotExist();
  }

  @Test
  void anExerciseWithoutASolutionIsFoundAndKept() throws IOException {
    solution("01-a", answer("1"));
    ReleaseTree tree = ReleaseTree.at(root);
    tree.write(List.of());
    Files.delete(root.resolve("solutions/01-a/01-a.ipynb"));

    assertThat(states(tree.check(List.of()))).containsExactly(State.LEFT_OVER);
    assertThat(tree.write(List.of())).isEmpty();
    assertThat(exercise("01-a")).exists();
  }

  @Test
  void assignmentsAreNamedByNumberOrInFull() throws IOException {
    solution("01-a", answer("1"));
    solution("02-b", answer("2"));
    solution("02-b-more", answer("2"));
    ReleaseTree tree = ReleaseTree.at(root);

    assertThat(tree.named(List.of("01"))).containsExactly("01-a");
    assertThat(tree.named(List.of("02", "01-a"))).containsExactly("01-a", "02-b", "02-b-more");
    assertThat(tree.named(List.of("02-b"))).containsExactly("02-b");
    assertThat(tree.named(List.of())).hasSize(3);
  }

  @Test
  void anUnknownNameListsWhatThereIs() throws IOException {
    solution("01-a", answer("1"));
    solution("02-b", answer("2"));

    assertThatThrownBy(() -> ReleaseTree.at(root).write(List.of("01", "7")))
        .isInstanceOf(UnknownAssignmentException.class)
        .hasMessage("There is no assignment 7; there are 01-a, 02-b.");
    assertThatThrownBy(() -> ReleaseTree.at(root.resolve("none")).write(List.of("7")))
        .hasMessage("There is no assignment 7: there are no solutions here.");
  }

  @Test
  void foldersThatAreNoAssignmentsArePassedOver() throws IOException {
    Files.createDirectories(root.resolve("solutions/src/main/java"));
    Files.createDirectories(root.resolve("solutions/03-not-yet"));
    Files.createFile(root.resolve("solutions/pom.xml"));

    assertThat(ReleaseTree.at(root).assignments()).isEmpty();
    assertThat(ReleaseTree.at(root.resolve("none")).assignments()).isEmpty();
  }

  @Test
  void oneWrongSolutionKeepsAllFromBeingWritten() throws IOException {
    solution("01-a", answer("1"));
    solution("02-b", answer("// BEGIN SOLUTION"));
    solution("03-c", Cell.code("// BEGIN HIDDEN TESTS\n// END HIDDEN TESTS"));

    assertThatThrownBy(() -> ReleaseTree.at(root).write(List.of()))
        .isInstanceOf(ReleaseException.class)
        .hasMessageMatching(
            "solutions.02-b.02-b.ipynb: Cell 1 \\(a\\) .*\\n"
                + "solutions.03-c.03-c.ipynb: Cell 1 has BEGIN HIDDEN TESTS.*");
    assertThat(root.resolve("exercises")).doesNotExist();
  }
}
