package io.percolate.exercises.regulariseandnormalise;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link BatchNorm} that graders have. */
class BatchNormHiddenChecks {
  private static final String EPSILON_KEPT =
      "ε came into the books. It belongs under the root, and nowhere else.";

  /** A batch and a state of the books. */
  private record Case(
      double[][] x, double[] gamma, double[] beta, double[] mean, double[] variance) {
    static Case draw(Inputs inputs, int examples, double size) {
      int units = inputs.integer(2, 5);
      return new Case(
          inputs.reals(examples, units, -size, size),
          inputs.reals(units, 0.5, 2),
          inputs.reals(units, 1, 2),
          inputs.reals(units, -1, 1),
          inputs.reals(units, 0.5, 3));
    }

    /** The same after many batches as small. */
    Case quiet() {
      double[] small = variance.clone();
      Arrays.fill(small, 1e-4);
      return new Case(x, gamma, beta, mean, small);
    }

    Normalised of(BatchNorm norm, boolean training) {
      return norm.apply(x, gamma.clone(), beta.clone(), mean.clone(), variance.clone(), training);
    }

    /** The batch's mean of each unit. */
    double[] means() {
      double[] means = new double[gamma.length];
      for (double[] row : x) {
        for (int j = 0; j < means.length; j++) {
          means[j] += row[j] / x.length;
        }
      }
      return means;
    }

    /** The batch's squared distances of each unit, divided. */
    double[] variances(int by) {
      double[] means = means();
      double[] variances = new double[means.length];
      for (double[] row : x) {
        for (int j = 0; j < means.length; j++) {
          variances[j] += (row[j] - means[j]) * (row[j] - means[j]) / by;
        }
      }
      return variances;
    }

    double[][] output(double[] m, double[] s, double epsilon, boolean scaled) {
      double[][] y = new double[x.length][gamma.length];
      for (int i = 0; i < x.length; i++) {
        for (int j = 0; j < gamma.length; j++) {
          double hat = (x[i][j] - m[j]) / Math.sqrt(s[j] + epsilon);
          y[i][j] = scaled ? gamma[j] * hat + beta[j] : hat;
        }
      }
      return y;
    }
  }

  @Check(value = "other batches in training", points = 0.75)
  @Order(1)
  void holdsInTraining(BatchNorm norm, Inputs inputs) {
    for (double size : new double[] {3, 0.01}) {
      int n = inputs.integer(3, 9);
      Case c = Case.draw(inputs, n, size);
      double[] m = c.means();
      double[] s = c.variances(n);
      expect(c.of(norm, true).output())
          .unlike(c.output(m, c.variances(n - 1), 1e-5, true), BatchNormChecks.LESS_ONE)
          .unlike(
              c.output(c.mean(), c.variance(), 1e-5, true),
              BatchNormChecks.OTHER_STATISTICS_TRAINING)
          .unlike(c.output(m, s, 1e-5, false), BatchNormChecks.NO_SCALE)
          .unlike(c.output(m, s, 0, true), BatchNormChecks.NO_EPSILON)
          .isCloseTo(c.output(m, s, 1e-5, true), 1e-4);
    }
  }

  @Check(value = "other books", points = 0.5)
  @Order(2)
  void holdsForBooks(BatchNorm norm, Inputs inputs) {
    for (int n : new int[] {2, inputs.integer(3, 9)}) {
      Case c = Case.draw(inputs, n, 3);
      Normalised normalised = c.of(norm, true);
      expect(normalised.mean())
          .of("the running mean")
          .unlike(mixed(c.mean(), c.means(), 0.9), BatchNormChecks.MOMENTUM)
          .isCloseTo(mixed(c.mean(), c.means(), 0.1), 1e-5);
      expect(normalised.variance())
          .of("the running variance")
          .unlike(mixed(c.variance(), c.variances(n), 0.1), BatchNormChecks.BY_N)
          .unlike(mixed(c.variance(), c.variances(n - 1), 0.9), BatchNormChecks.MOMENTUM)
          .isCloseTo(mixed(c.variance(), c.variances(n - 1), 0.1), 1e-5);
    }
    keepsEpsilonOut(norm, Case.draw(inputs, 4, 0.01).quiet());
  }

  /** Where numbers are small enough for an ε to show. */
  private static void keepsEpsilonOut(BatchNorm norm, Case c) {
    double[] right = mixed(c.variance(), c.variances(3), 0.1);
    expect(c.of(norm, true).variance())
        .of("the running variance of small numbers")
        .unlike(Arrays.stream(right).map(v -> v + 1e-6).toArray(), EPSILON_KEPT)
        .unlike(Arrays.stream(right).map(v -> v + 1e-6 * 4 / 3).toArray(), EPSILON_KEPT)
        .isCloseTo(right, 1e-8);
  }

  @Check(value = "in use, in company and alone", points = 0.75)
  @Order(3)
  void holdsInUse(BatchNorm norm, Inputs inputs) {
    for (int n : new int[] {1, inputs.integer(2, 6)}) {
      Case c = Case.draw(inputs, n, 3);
      Normalised normalised = c.of(norm, false);
      expect(normalised.output())
          .of("the output in use")
          .unlike(
              c.output(c.means(), c.variances(n), 1e-5, true), BatchNormChecks.OTHER_STATISTICS_USE)
          .unlike(c.output(c.mean(), c.variance(), 1e-5, false), BatchNormChecks.NO_SCALE)
          .isCloseTo(c.output(c.mean(), c.variance(), 1e-5, true), 1e-5);
      expect(normalised.mean())
          .of("the running mean in use")
          .unlike(mixed(c.mean(), c.means(), 0.1), BatchNormChecks.IN_USE)
          .isCloseTo(c.mean(), 1e-5);
      expect(normalised.variance()).of("the running variance in use").isCloseTo(c.variance(), 1e-5);
    }
  }

  private static double[] mixed(double[] old, double[] fresh, double share) {
    double[] mixed = old.clone();
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] += share * (fresh[i] - old[i]);
    }
    return mixed;
  }
}
