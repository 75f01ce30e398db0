package io.percolate.exercises.trainingdigits;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Comparisons of what was learned with what is so, told without the thousands of pixels. */
final class Judging {
  private static final double CHANCE = 0.25;

  private Judging() {}

  /** Fails unless a condition holds, naming the call in words. */
  static void expectThat(String call, boolean holds, String message) {
    if (!holds) {
      throw new AssertionError("For %s\n%s".formatted(call, message));
    }
  }

  /** One answer, from 0 to 9, for each unseen picture. */
  static void expectAnswers(String call, int[] answers, int unseen) {
    expectThat(
        call,
        answers.length == unseen,
        "expected  %d answers, one for each unseen picture\nbut got   %d"
            .formatted(unseen, answers.length));
    for (int i = 0; i < answers.length; i++) {
      expectThat(
          call,
          answers[i] >= 0 && answers[i] <= 9,
          "expected  classes from 0 to 9\nbut got   %d for picture %d".formatted(answers[i], i));
    }
  }

  /** The share of right answers isn't below a floor. */
  static void expectFloor(String call, int[] answers, int[] labels, double floor) {
    expectAnswers(call, answers, labels.length);
    double score = share(answers, labels);
    expectThat(
        call,
        score >= floor,
        "expected  at least %.0f %% right\nbut got   %.1f %%\n%s"
            .formatted(100 * floor, 100 * score, meaning(answers, score, floor)));
  }

  private static String meaning(int[] answers, double score, double floor) {
    if (Arrays.stream(answers).distinct().count() == 1) {
      return "Every picture got the same answer.";
    }
    if (score < CHANCE) {
      return "That is what guessing gives: does each picture keep its own label, and was the network that answers trained at all?";
    }
    if (score < floor - 0.05) {
      return "The network was hardly trained. How many updates did it get, batches an epoch times epochs? And are step size and pixels of a usual size?";
    }
    return "That is about what the nearest mean gets, which learns ten averages. More updates, or a better step size, bring a network further.";
  }

  static double share(int[] answers, int[] labels) {
    return (double) IntStream.range(0, labels.length).filter(i -> answers[i] == labels[i]).count()
        / labels.length;
  }
}
