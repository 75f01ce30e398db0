package io.percolate.check.notebook;

import static io.percolate.exercises.sample.Questions.CROSS_ENTROPY;
import static io.percolate.exercises.sample.Questions.MSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.exercises.sample.CrossEntropy;
import io.percolate.exercises.sample.Mse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
  private static final Mse RIGHT = (y, yHat) -> sum(y, yHat) / y.length;
  private static final Mse SUM = SessionTest::sum;
  private static final Mse STUB =
      (y, yHat) -> {
        throw new UnsupportedOperationException("not implemented yet");
      };
  private static final CrossEntropy LOGARITHM = (p, right) -> -Math.log(p[right]);

  @TempDir Path folder;
  private Desk desk;
  private Session session;

  private static double sum(double[] y, double[] yHat) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += (y[i] - yHat[i]) * (y[i] - yHat[i]);
    }
    return sum;
  }

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
    session = desk.session();
  }

  @Test
  void aPassedQuestionSaysWhatIsNext() {
    session.check(MSE, RIGHT);

    assertThat(desk.text())
        .isEqualTo(
            """
            Mean squared error (3 of 3 public points)
            ✔ Public checks passed

            ✔ passed  one pair by hand (1 point)
            ✔ passed  two pairs by hand (1 point)
            ✔ passed  differences below zero count as well (1 point)

            Hidden checks give the other 2 points when it is graded.

            Next: Cross-entropy, CROSS_ENTROPY.""");
  }

  @Test
  void aFailedQuestionSaysWhyAndOffersAHint() {
    session.check(MSE, SUM);

    assertThat(desk.text())
        .isEqualTo(
            """
            Mean squared error (1 of 3 public points)
            ✘ 2 of 3 public checks failed

            ✔ passed  one pair by hand (1 point)
            ✘ failed  two pairs by hand (1 point)
                      For y = [1, 2], yHat = [1, 4]
                      expected  2
                      but got   4
                      That is the sum of the squares; divide it by how many there are.
            ✘ failed  differences below zero count as well (1 point)
                      For y = [3, 0, 0], yHat = [0, 0, 0]
                      expected  3
                      but got   9

            Hidden checks give the other 2 points when it is graded.

            Stuck? hint(MSE) in a new cell helps on.""");
  }

  @Test
  void aStubThatWasRunIsNoTryYet() {
    session.check(MSE, STUB);
    session.solution(MSE);

    assertThat(desk.text()).contains("Try it yourself first");
  }

  @Test
  void aStubIsNoFailure() {
    session.check(MSE, STUB);

    assertThat(desk.text())
        .contains("○ Not written yet", "○ waits  one pair by hand")
        .doesNotContain("failed");
  }

  @Test
  void nullIsSaidToBeNull() {
    session.check(MSE, null);

    assertThat(desk.text()).contains("✘ Nothing to check: the answer is null");
    assertThat(session.grade(MSE)).isZero();
  }

  @Test
  void theLastQuestionOfAnAssignmentLeadsBackToOpenOnes() {
    session.check(CROSS_ENTROPY, LOGARITHM);
    assertThat(desk.text()).contains("Next: Mean squared error, MSE.").doesNotContain("Hidden");

    session.check(MSE, RIGHT);
    assertThat(desk.text()).endsWith("Every question of Loss math has its public checks passed.");
  }

  @Test
  void pointsArePublicAndHiddenOnesOfTheLastAnswer() {
    session.check(MSE, SUM);
    assertThat(session.grade(MSE)).isEqualTo(1);
    session.check(MSE, RIGHT);
    assertThat(session.grade(MSE)).isEqualTo(5);
    session.check(CROSS_ENTROPY, LOGARITHM);
    assertThat(session.grade(CROSS_ENTROPY)).isEqualTo(0.3);
  }

  @Test
  void noAnswerEarnsNothing() {
    assertThat(session.grade(MSE)).isZero();
  }

  @Test
  void nbgradersValidationSeesAnError() {
    Session validated = desk.session("", Optional.of("validate"));

    assertThatThrownBy(() -> validated.check(MSE, SUM))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("For y = [1, 2]");
    assertThat(desk.shown).hasSize(1);
    assertThatThrownBy(() -> validated.check(MSE, null)).isInstanceOf(AssertionError.class);
    validated.check(MSE, RIGHT);
  }

  @Test
  void nbgradersRunsAreNobodysProgress() {
    desk.session("", Optional.of("autograde")).check(MSE, SUM);

    assertThat(folder.resolve("progress.tsv")).doesNotExist();
  }

  @Test
  void aGraderGetsTheAnswerAndNothingIsShown() {
    List<Object> offered = new ArrayList<>();
    Session graded =
        new Session(
            new Workplace(folder, Optional.empty()),
            () -> Optional.of((question, answer) -> offered.add(answer)),
            Optional.empty(),
            desk::show);

    graded.check(MSE, SUM);
    graded.hint(MSE);
    graded.solution(MSE);
    graded.progress();

    assertThat(offered).containsExactly(SUM);
    assertThat(desk.shown).isEmpty();
    assertThat(folder.resolve("progress.tsv")).doesNotExist();
  }

  @Test
  void whatWasPassedStaysPassed() {
    session.check(MSE, RIGHT);
    session.check(MSE, STUB);

    assertThat(desk.read("progress.tsv")).endsWith("03-sample\tmse\t3\t3\t0\tyes\n");
  }

  @Test
  void hintsComeOneByOneAlsoAfterARestart() {
    session.hint(MSE);
    assertThat(desk.text())
        .contains("→ Hint 1 of 2", "Square each difference y[i] - yHat[i] first.");
    assertThat(desk.html()).contains(">y[i] - yHat[i]</code>");

    desk.session().hint(MSE);
    assertThat(desk.text()).contains("Hint 2 of 2", "That is the last one.");
    session.check(MSE, SUM);
    assertThat(desk.text()).endsWith("Stuck? hint(MSE) shows the hints again.");

    session.hint(MSE);
    assertThat(desk.text())
        .contains("There are no more hints; here are the 2 again", "Square each", "Add the");
  }

  @Test
  void aStoppedCheckShowsNothingAndKeepsNothing() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> session.check(MSE, SUM))
        .isInstanceOf(CancellationException.class)
        .hasMessage("The check was stopped.");

    assertThat(desk.shown).isEmpty();
    assertThat(folder.resolve("progress.tsv")).doesNotExist();
  }

  @Test
  void aFolderThatCantBeWrittenIsToldOnce() {
    desk.write("progress.tsv/in-the-way", "");

    session.check(MSE, SUM);
    assertThat(desk.text()).contains("Your progress can't be kept: ", "progress.tsv can't be");
    session.check(MSE, RIGHT);
    session.hint(MSE);
    session.hint(MSE);
    assertThat(desk.text()).contains("Hint 2 of 2");
    session.progress();
    assertThat(desk.shown.stream().filter(card -> card.plain().contains("can't be kept")))
        .hasSize(2); // the first check's, and the overview's
    assertThat(desk.text()).contains("passed in 1 of 2 questions");
  }
}
