package io.percolate.check.notebook;

import static io.percolate.exercises.sample.Questions.MSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.exercises.sample.Mse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {
  private static final Mse FOUR = (y, yHat) -> 4;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  @Test
  void everyAssignmentHasItsLineAndTheNextQuestionALink() {
    desk.session().check(MSE, FOUR);

    desk.session("notebooks", Optional.empty()).progress();

    assertThat(desk.text())
        .isEqualTo(
            """
            Your progress (1 of 3.3 public points)
            ○ Public checks passed in 0 of 2 questions

            ○ begun  03-sample  Loss math  0 of 2 questions passed, 1 of 3.3 public points

            Next: Mean squared error, in Loss math
              ../exercises/03-sample/03-sample.ipynb""");
    assertThat(desk.html())
        .contains("<a href=\"../exercises/03-sample/03-sample.ipynb\">Loss math</a>")
        .contains("<th scope=\"col\"", ">Status</th>")
        .containsOnlyOnce("<th scope=\"row\"");
  }

  @Test
  void anAssignmentWithoutItsClassesIsNamed() {
    desk.write("exercises/04-unheard-of/04-unheard-of.ipynb", "");

    desk.session().progress();

    assertThat(desk.text()).contains("Loss math", "on the class path: 04-unheard-of.");
  }

  @Test
  void foldersOfOtherKindsAreNoAssignments() {
    desk.write("exercises/src/main/java/X.java", "");
    desk.write("exercises/05-empty/notes.txt", "");

    desk.session().progress();

    assertThat(desk.text()).doesNotContain("src", "05-empty");
  }

  @Test
  void withoutExercisesItSaysWhereTheyWouldBe() {
    Workplace elsewhere = new Workplace(folder, Optional.of(folder.resolve("home")));

    String text = Overview.of(elsewhere, Progress.untold()).bundle().plain();

    assertThat(text).contains("No exercises in " + folder.resolve("home/exercises"));
  }

  @Test
  void theLaunchersFolderComesBeforeTheOneAround() {
    Workplace workplace = new Workplace(folder, Optional.of(folder.resolve("home")));
    assertThat(workplace.root()).isEqualTo(folder.resolve("home"));
    assertThat(new Workplace(folder.resolve("exercises/x"), Optional.empty()).root())
        .isEqualTo(folder);
  }
}
