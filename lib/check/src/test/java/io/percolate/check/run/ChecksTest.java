package io.percolate.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.check.answer.Hosted;
import io.percolate.check.answer.Reply;
import io.percolate.check.answer.Reply.Threw;
import io.percolate.check.contract.Question;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private static final Question<Mean> MEAN = Question.of(Mean.class);

  private static Verdict verdict(Mean answer) {
    return Checks.allOf(MEAN).run(Hosted.of(answer), 1);
  }

  private static String firstMessage(Mean answer) {
    return verdict(answer).firstFailure().orElseThrow().message();
  }

  @Test
  void aRightAnswerEarnsEveryPoint() {
    Verdict verdict = verdict(numbers -> Arrays.stream(numbers).average().orElseThrow());

    assertThat(verdict.passed()).isTrue();
    assertThat(verdict.earned()).isEqualTo(4);
    assertThat(verdict.outcomes()).extracting(Outcome::hidden).containsExactly(false, false, true);
  }

  @Test
  void learnersRunThePublicChecksAlone() {
    Verdict verdict = Checks.publicOf(MEAN).run(Hosted.of((Mean) numbers -> 2.5), 1);

    assertThat(verdict.outcomes())
        .extracting(Outcome::check)
        .containsExactly("two numbers by hand", "one number is its own mean");
    assertThat(verdict.earned()).isEqualTo(1);
    assertThat(verdict.possible()).isEqualTo(2);
  }

  @Test
  void aMessageNamesTheCallBothValuesAndTheMistake() {
    assertThat(firstMessage(numbers -> DoubleStream.of(numbers).sum()))
        .isEqualTo(
            """
            For numbers = [1, 4]
            expected  2.5
            but got   5
            That is the sum; divide it by how many there are.""");
  }

  /** Whose every method fails, as a learner's class may. */
  private static final class Hostile extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new Hostile();
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new Hostile();
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  @Test
  void anExceptionThatSaysNothingOfItselfIsNamed() {
    assertThat(
            firstMessage(
                numbers -> {
                  throw new Hostile();
                }))
        .endsWith("Hostile.");
  }

  @Test
  void anAnswerWithoutEndIsCut() {
    assertThat(firstMessage(numbers -> Double.NaN)).hasSizeLessThan(1000);
    assertThat(
            firstMessage(
                numbers -> {
                  throw new IllegalStateException("x".repeat(1_000_000));
                }))
        .hasSizeLessThan(1000);
  }

  @Test
  void aStubIsNotWrittenYet() {
    Verdict verdict =
        verdict(
            numbers -> {
              throw new UnsupportedOperationException("not implemented yet");
            });

    assertThat(verdict.isWritten()).isFalse();
    assertThat(verdict.earned()).isZero();
    assertThat(verdict.firstFailure().orElseThrow().message()).startsWith("Not written yet");
  }

  @Test
  void anExceptionIsNamed() {
    assertThat(firstMessage(numbers -> numbers[2]))
        .isEqualTo(
            "Your code threw ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2.");
  }

  @Test
  void anExceptionOfACellIsCalledAsTheLearnerCalledIt() {
    assertThat(messageOf(new Threw("REPL.$JShell$21B$Odd", "", "mse: throw new Odd();")))
        .isEqualTo("Your code threw Odd (in mse: throw new Odd();).");
    assertThat(messageOf(new Threw("REPL.$JShell$4$Outer$Odd", "no", "")))
        .isEqualTo("Your code threw Outer.Odd: no.");
    assertThat(messageOf(new Threw("Odd", "x".repeat(10_000), ""))).hasSizeLessThan(600);
  }

  @Test
  void aHelperThatIsNotThereYetIsNamedAsSuch() {
    Threw threw = new Threw("jdk.jshell.spi.SPIResolutionException", "resolution exception", "mse");

    assertThat(messageOf(threw))
        .contains("no cell has defined so far")
        .contains("in a cell further down")
        .endsWith("(in mse)");
  }

  private static String messageOf(Reply reply) {
    return Checks.publicOf(MEAN)
        .run((method, arguments, limit) -> reply, 1)
        .firstFailure()
        .orElseThrow()
        .message();
  }

  @Test
  void whatIsNotANumberIsExplained() {
    assertThat(firstMessage(numbers -> 0.0 / 0)).contains("but got   NaN").contains("0/0");
  }

  @Test
  void anEndlessLoopEndsAtTheLimit() {
    Verdict verdict =
        verdict(
            numbers -> {
              while (true) {
                Thread.onSpinWait();
              }
            });

    assertThat(verdict.earned()).isZero();
    assertThat(verdict.outcomes())
        .allSatisfy(outcome -> assertThat(outcome.message()).contains("the time was up"));
  }

  @Test
  void deepRecursionIsAWayToWriteIt() {
    assertThat(verdict(numbers -> sum(numbers, 0) / numbers.length).passed()).isTrue();
    assertThat(Checks.allOf(MEAN).run(Hosted.of((Mean) n -> depth(20_000) * 0 + 2.5), 1).earned())
        .isEqualTo(1);
  }

  @Test
  void anAnswerThatSpoilsItsInputSpoilsNoCheck() {
    Verdict verdict =
        verdict(
            numbers -> {
              double mean = Arrays.stream(numbers).average().orElseThrow();
              Arrays.fill(numbers, 99);
              return mean;
            });

    assertThat(verdict.passed()).isTrue();
  }

  @Test
  void theSameSeedGivesTheSameMessages() {
    Mean wrong = numbers -> numbers[0];

    assertThat(verdict(wrong)).isEqualTo(verdict(wrong));
  }

  private static double sum(double[] numbers, int from) {
    return from == numbers.length ? 0 : numbers[from] + sum(numbers, from + 1);
  }

  private static int depth(int n) {
    return n == 0 ? 0 : 1 + depth(n - 1);
  }
}
