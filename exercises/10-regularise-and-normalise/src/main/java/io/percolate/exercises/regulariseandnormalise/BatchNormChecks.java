package io.percolate.exercises.regulariseandnormalise;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link BatchNorm} that learners see. */
class BatchNormChecks {
  static final String LESS_ONE =
      "This batch was normalised with a variance over n − 1. Take n here; n − 1 is for the running variance.";
  static final String NO_SCALE = "γ and β were left out.";
  static final String SHIFT_FIRST = "β was added before γ multiplied. Multiply first, then add.";
  static final String OTHER_STATISTICS_TRAINING =
      "The running statistics were used in training. A batch in training is normalised by its own.";
  static final String OTHER_STATISTICS_USE =
      "The batch's own statistics were used. In use, the running ones take their place.";
  static final String NO_ROOT = "That divides by the variance. Divide by its root.";
  static final String NO_EPSILON = "ε is missing under the root: √(s + 1e-5).";
  static final String BY_N =
      "The batch's variance was mixed in with the squares over n. For the running variance, divide them by n − 1.";
  static final String MOMENTUM =
      "Old and new have each other's share. Keep 0.9 of the old and mix in 0.1 of the new.";
  static final String NOT_KEPT = "The books weren't changed. In training, mix the batch into them.";
  static final String REPLACED =
      "The batch's numbers replaced the running ones. Mix them in: 0.9 of the old, 0.1 of the new.";
  static final String IN_USE = "The books were changed in use. They only are in training.";
  private static final double[][] X = {{1, 20}, {3, 20}, {5, 60}, {7, 60}};
  private static final double[] GAMMA = {1, 2};
  private static final double[] BETA = {0, 1};
  private static final double[] MEAN = {0, 10};
  private static final double[] VARIANCE = {1, 4};

  @Check(value = "a batch of four in training", points = 0.5)
  @Order(1)
  void normalisesByTheBatch(BatchNorm norm) {
    double[][] right = by(new double[] {4, 40}, new double[] {5, 400}, 1e-5);
    expect(norm.apply(X, GAMMA, BETA, MEAN, VARIANCE, true).output())
        .unlike(by(new double[] {4, 40}, new double[] {20.0 / 3, 1600.0 / 3}, 1e-5), LESS_ONE)
        .unlike(by(MEAN, VARIANCE, 1e-5), OTHER_STATISTICS_TRAINING)
        .unlike(
            by(new double[] {0.4, 13}, new double[] {0.9 + 2.0 / 3, 3.6 + 160.0 / 3}, 1e-5),
            OTHER_STATISTICS_TRAINING)
        .unlike(by(X, new double[] {1, 1}, new double[] {0, 0}), NO_SCALE)
        .unlike(by(X, GAMMA, new double[] {0, 2}), SHIFT_FIRST)
        .unlike(by(new double[] {4, 40}, new double[] {25, 160000}, 0), NO_ROOT)
        .isCloseTo(right, 1e-5);
  }

  @Check(value = "the books after that batch", points = 0.75)
  @Order(2)
  void keepsBooks(BatchNorm norm) {
    Normalised normalised = norm.apply(X, GAMMA, BETA, MEAN, VARIANCE, true);
    expect(normalised.mean())
        .of("the running mean")
        .unlike(MEAN, NOT_KEPT)
        .unlike(new double[] {4, 40}, REPLACED)
        .unlike(new double[] {3.6, 37}, MOMENTUM)
        .isCloseTo(new double[] {0.4, 13}, 1e-5);
    expect(normalised.variance())
        .of("the running variance")
        .unlike(VARIANCE, NOT_KEPT)
        .unlike(new double[] {1.4, 43.6}, BY_N)
        .unlike(new double[] {20.0 / 3, 1600.0 / 3}, REPLACED)
        .unlike(new double[] {5, 400}, REPLACED)
        .unlike(new double[] {6.1, 480.4}, MOMENTUM)
        .isCloseTo(new double[] {0.9 + 2.0 / 3, 3.6 + 160.0 / 3}, 1e-4);
  }

  @Check(value = "one example in use", points = 0.75)
  @Order(3)
  void usesTheBooks(BatchNorm norm) {
    double[][] one = {{7, 20}};
    Normalised normalised = norm.apply(one, GAMMA, BETA, MEAN, VARIANCE, false);
    expect(normalised.output())
        .of("the output")
        .unlike(new double[][] {{0, 1}}, OTHER_STATISTICS_USE)
        .unlike(new double[][] {{7, 6}}, NO_ROOT)
        .unlike(new double[][] {{7 / 1.00001, 20 / 4.00001 + 1}}, NO_ROOT)
        .unlike(new double[][] {{7 / Math.sqrt(1.00001), 10 / Math.sqrt(4.00001)}}, NO_SCALE)
        .unlike(new double[][] {{7 / Math.sqrt(1.00001), 20 / Math.sqrt(4.00001) + 2}}, SHIFT_FIRST)
        .unlike(new double[][] {{7, 11}}, NO_EPSILON)
        .isCloseTo(new double[][] {{7 / Math.sqrt(1.00001), 20 / Math.sqrt(4.00001) + 1}}, 1e-5);
    expect(normalised.mean())
        .of("the running mean")
        .unlike(new double[] {0.7, 11}, IN_USE)
        .isCloseTo(MEAN, 1e-6);
    expect(normalised.variance())
        .of("the running variance")
        .unlike(new double[] {0.9, 3.6}, IN_USE)
        .isCloseTo(VARIANCE, 1e-6);
  }

  /** Normalised by the batch, then scaled and shifted by other numbers. */
  private static double[][] by(double[][] x, double[] gamma, double[] beta) {
    double[] mean = {4, 40};
    double[] variance = {5, 400};
    double[][] y = new double[x.length][2];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < 2; j++) {
        y[i][j] = gamma[j] * (x[i][j] - mean[j]) / Math.sqrt(variance[j] + 1e-5) + beta[j];
      }
    }
    return y;
  }

  private static double[][] by(double[] mean, double[] variance, double epsilon) {
    double[][] y = new double[X.length][2];
    for (int i = 0; i < X.length; i++) {
      for (int j = 0; j < 2; j++) {
        y[i][j] = GAMMA[j] * (X[i][j] - mean[j]) / Math.sqrt(variance[j] + epsilon) + BETA[j];
      }
    }
    return y;
  }
}
