package io.percolate.exercises.lossmath;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link CrossEntropy} that learners see. */
class CrossEntropyChecks {
  static final double TOLERANCE = 1e-5;

  static final String SUM = "That is the sum over all rows; divide it by how many rows there are.";
  static final String BY_CLASSES =
      "The sum was divided by the number of classes. Divide by the number of rows alone.";
  static final String BY_ALL =
      "The sum was divided by rows times classes, as a mean over the whole table does. Divide by the number of rows alone.";
  static final String BASE_10 = "That is the logarithm to base 10. Math.log is the natural one.";
  static final String BASE_2 =
      "That is the logarithm to base 2, which gives bits. Take Math.log alone, which gives nats.";
  static final String TWO_QUESTIONS =
      "That takes each output as a yes-no question of its own and adds (1 − y) log(1 − p). Cross-entropy over classes has the terms y log p only.";
  static final String SIGN =
      "The sign is missing: log p is never above 0, and a price is never below.";
  static final String ZERO =
      "0 · log 0 is meant to be 0, but Java computes 0 · −∞, which is NaN. Leave out the terms whose y is 0.";

  @Check(value = "the lesson's example: 0.1054", points = 0.5)
  @Order(1)
  void worksTheExample(CrossEntropy loss) {
    expect(loss.of(new double[][] {{1, 0}}, new double[][] {{0.9, 0.1}}))
        .unlike(-2 * Math.log(0.9), TWO_QUESTIONS)
        .unlike(
            -Math.log(0.9) - Math.log(0.1),
            "Both classes were charged for, as in the article's slip. Weigh each logarithm by its y.")
        .unlike(-Math.log10(0.9), BASE_10)
        .unlike(-Math.log(0.9) / Math.log(2), BASE_2)
        .unlike(Math.log(0.9), SIGN)
        .unlike(-Math.log(0.9) / 2, BY_CLASSES)
        .unlike(-0.9, "There is no logarithm in it yet.")
        .unlike(
            Double.POSITIVE_INFINITY,
            "The logarithm was taken of the truth, which has a 0. Take it of the answer p.")
        .unlike(
            Math.log(1 + Math.exp(-0.8)),
            "A softmax was taken of p first. p holds probabilities already.")
        .unlike(1 / 0.9, "That is e to the loss, the perplexity. Leave the loss as it is.")
        .unlike(-Math.log1p(0.9), "Math.log1p is the logarithm of 1 + p. Take Math.log.")
        .isCloseTo(-Math.log(0.9), TOLERANCE);
  }

  @Check(value = "two rows: the mean over rows", points = 0.5)
  @Order(2)
  void averagesOverRows(CrossEntropy loss) {
    double ln2 = Math.log(2);
    double[][] y = {{1, 0, 0}, {0, 0, 1}};
    double[][] p = {{0.5, 0.25, 0.25}, {0.125, 0.75, 0.125}};
    expect(loss.of(y, p))
        .unlike(4 * ln2, SUM)
        .unlike(4 * ln2 / 3, BY_CLASSES)
        .unlike(4 * ln2 / 6, BY_ALL)
        .unlike(
            ln2 / 2,
            "The second row, whose class is the last one, wasn't paid for. Go through all classes of each row.")
        .unlike(ln2, "Only the first row was paid for. Go through all of them.")
        .unlike(3 * ln2, "Only the last row was paid for. Add the rows up.")
        .unlike(-2 * ln2, SIGN)
        .isCloseTo(2 * ln2, TOLERANCE);
  }

  @Check(value = "a perfect answer costs 0", points = 0.5)
  @Order(3)
  void perfectionIsFree(CrossEntropy loss) {
    expect(loss.of(new double[][] {{0, 1}}, new double[][] {{0, 1}}))
        .unlike(Double.NaN, ZERO)
        .isCloseTo(0, TOLERANCE);
  }
}
