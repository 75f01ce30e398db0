package io.percolate.exercises.trainingdigits;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.trainingdigits.Confusion.Summary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Confusion} that graders have. */
class ConfusionHiddenChecks {
  private static final double TOLERANCE = 1e-6;

  @Check(value = "counts of random answers", points = 0.5)
  @Order(1)
  void countsRandomAnswers(Confusion confusion, Inputs inputs) {
    Case random = Case.random(inputs);
    Case two = new Case(new int[] {1, 1, 0}, new int[] {1, 0, 0}, 2);
    Case one = new Case(new int[] {0, 0}, new int[] {0, 0}, 1);
    for (Case each : List.of(random, two, one)) {
      expect(each.summary(confusion).counts())
          .unlike(each.swapped().counts(), ConfusionChecks.TRANSPOSED)
          .isEqualTo(each.counts());
    }
  }

  @Check(value = "recall of random answers, some classes without examples", points = 0.5)
  @Order(2)
  void measuresRandomRecall(Confusion confusion, Inputs inputs) {
    Case random = Case.random(inputs);
    expect(random.summary(confusion).recall())
        .unlike(random.swapped().recall(), ConfusionChecks.PRECISION)
        .isCloseTo(random.recall(), TOLERANCE);
  }

  @Check(value = "mean recall, where one class has most of the examples", points = 0.5)
  @Order(3)
  void averagesOverClasses(Confusion confusion, Inputs inputs) {
    Case random = Case.random(inputs);
    int n = random.labels.length;
    double accuracy =
        (double) IntStream.range(0, n).filter(i -> random.labels[i] == random.answers[i]).count()
            / n;
    double sum = Arrays.stream(random.recall()).sum();
    long present = IntStream.of(random.labels).distinct().count();
    expect(random.summary(confusion).meanRecall())
        .unlike(accuracy, ConfusionChecks.ACCURACY)
        .unlike(sum / random.classes, ConfusionChecks.EMPTY_COUNTED)
        .isCloseTo(sum / present, TOLERANCE);
    Case single = new Case(new int[] {1, 1}, new int[] {0, 3}, 4);
    expect(single.summary(confusion).meanRecall()).isCloseTo(0, TOLERANCE);
  }

  private record Case(int[] labels, int[] answers, int classes) {
    /** Class 0 is frequent, two classes never occur; about every second answer is right. */
    static Case random(Inputs inputs) {
      int classes = inputs.integer(5, 9);
      int[] absent = Arrays.copyOf(inputs.order(classes - 1), 2);
      int[] labels = new int[inputs.integer(60, 90)];
      int[] answers = new int[labels.length];
      for (int i = 0; i < labels.length; i++) {
        int label = inputs.integer(0, 1) == 0 ? 0 : inputs.integer(0, classes - 1);
        boolean isAbsent = label == absent[0] + 1 || label == absent[1] + 1;
        labels[i] = isAbsent ? 0 : label;
        boolean isRight = inputs.integer(0, 9) < (labels[i] == 0 ? 8 : 5);
        answers[i] = isRight ? labels[i] : inputs.integer(0, classes - 1);
      }
      return new Case(labels, answers, classes);
    }

    Summary summary(Confusion confusion) {
      return confusion.of(labels, answers, classes);
    }

    Case swapped() {
      return new Case(answers, labels, classes);
    }

    int[][] counts() {
      int[][] counts = new int[classes][classes];
      for (int i = 0; i < labels.length; i++) {
        counts[labels[i]][answers[i]]++;
      }
      return counts;
    }

    double[] recall() {
      int[][] counts = counts();
      return IntStream.range(0, classes)
          .mapToDouble(k -> (double) counts[k][k] / Math.max(1, IntStream.of(counts[k]).sum()))
          .toArray();
    }
  }
}
