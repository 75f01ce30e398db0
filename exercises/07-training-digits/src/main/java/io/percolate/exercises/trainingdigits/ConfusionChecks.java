package io.percolate.exercises.trainingdigits;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.exercises.trainingdigits.Confusion.Summary;
import org.junit.jupiter.api.Order;

/** Checks of {@link Confusion} that learners see. */
class ConfusionChecks {
  static final String TRANSPOSED =
      "Rows and columns are swapped: a row is a true class, a column an answered one.";
  static final String PRECISION =
      "That is precision, the diagonal over the sum of its column; recall divides by the sum of its row.";
  static final String WHOLE =
      "Every fraction is gone: an int divided by an int is an int. Make one side a double.";
  static final String OF_ALL =
      "The diagonal was divided by the number of all examples; divide by the row's sum.";
  static final String ACCURACY =
      "That is the accuracy, in which a class counts as much as it has examples; the mean of the recalls is asked for.";
  static final String EMPTY_COUNTED =
      "A class without examples was counted as one with recall 0; leave it out of the mean.";
  private static final double TOLERANCE = 1e-6;

  @Check(value = "six examples counted by hand", points = 0.5)
  @Order(1)
  void countsPairs(Confusion confusion) {
    expect(example(confusion).counts())
        .unlike(new int[][] {{1, 1, 0}, {1, 1, 1}, {1, 0, 0}}, TRANSPOSED)
        .unlike(
            new int[][] {{0, 1, 1}, {1, 0, 0}, {0, 1, 0}},
            "Right answers are missing; they stand on the diagonal.")
        .isEqualTo(new int[][] {{1, 1, 1}, {1, 1, 0}, {0, 1, 0}});
  }

  @Check(value = "the recall of each class, and their mean", points = 0.5)
  @Order(2)
  void measuresRecall(Confusion confusion) {
    Summary summary = example(confusion);
    expect(summary.recall())
        .unlike(new double[] {0.5, 1 / 3.0, 0}, PRECISION)
        .unlike(new double[] {0, 0, 0}, WHOLE)
        .unlike(new double[] {1 / 6.0, 1 / 6.0, 0}, OF_ALL)
        .unlike(new double[] {100 / 3.0, 50, 0}, "Shares are asked for, from 0 to 1, not per cent.")
        .isCloseTo(new double[] {1 / 3.0, 0.5, 0}, TOLERANCE);
    expect(summary.meanRecall())
        .unlike(1 / 3.0, ACCURACY)
        .unlike(
            5 / 12.0,
            "Class 2 has an example, none of which was found; its 0 belongs into the mean.")
        .isCloseTo(5 / 18.0, TOLERANCE);
  }

  @Check(value = "a class that never occurs", points = 0.5)
  @Order(3)
  void holdsForEmptyClasses(Confusion confusion) {
    Summary summary = confusion.of(new int[] {0, 0, 2}, new int[] {0, 1, 2}, 4);
    Judging.expectThat(
        "labels [0, 0, 2], answers [0, 1, 2] and 4 classes",
        summary.counts().length == 4,
        "expected  4 rows\nbut got   %d\nThere are 4 classes, even if the last one never occurs."
            .formatted(summary.counts().length));
    expect(summary.counts())
        .isEqualTo(new int[][] {{1, 1, 0, 0}, {0, 0, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 0}});
    expect(summary.recall())
        .unlike(
            new double[] {0.5, Double.NaN, 1, Double.NaN},
            "The recall of a class without examples is 0/0, which is NaN; give it 0.")
        .unlike(new double[] {0.5, 1, 1, 1}, "A class without examples gets recall 0 here, not 1.")
        .isCloseTo(new double[] {0.5, 0, 1, 0}, TOLERANCE);
    expect(summary.meanRecall()).unlike(0.375, EMPTY_COUNTED).isCloseTo(0.75, TOLERANCE);
  }

  private static Summary example(Confusion confusion) {
    return confusion.of(new int[] {0, 0, 0, 1, 1, 2}, new int[] {0, 1, 2, 1, 0, 1}, 3);
  }
}
