package io.percolate.exercises.lossmath;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link Gradient} that graders have. Large logits are whole, exact even as floats. */
class GradientHiddenChecks {
  private static final String BY_VALUE =
      "1 was subtracted wherever the logit equals the right one. Two classes may have the same logit: compare places, k with the label, not values.";

  @Check(value = "the loss of a random batch", points = 0.5)
  @Order(1)
  void pricesRandomBatches(Gradient gradient, Inputs inputs) {
    Batch batch = Batch.of(inputs);
    double sum = batch.loss();
    int n = batch.labels.length;
    expect(gradient.of(batch.z, batch.labels).loss())
        .unlike(sum, CrossEntropyChecks.SUM)
        .unlike(sum / batch.classes(), CrossEntropyChecks.BY_CLASSES)
        .unlike(sum / batch.classes() / n, CrossEntropyChecks.BY_ALL)
        .unlike(-sum / n, CrossEntropyChecks.SIGN)
        .isCloseTo(sum / n, GradientChecks.TOLERANCE);
  }

  @Check(value = "the gradient of a random batch", points = 0.5)
  @Order(2)
  void findsSlopesOfRandomBatches(Gradient gradient, Inputs inputs) {
    Batch batch = Batch.of(inputs);
    double n = batch.labels.length;
    double[][] slope = batch.slope();
    expect(gradient.of(batch.z, batch.labels).gradient())
        .unlike(slope, GradientChecks.NOT_DIVIDED)
        .unlike(GradientChecks.times(1 / n / batch.classes(), slope), GradientChecks.DIVIDED_BY_ALL)
        .unlike(GradientChecks.times(-1 / n, slope), GradientChecks.SIGN)
        .unlike(GradientChecks.times(1 / n, batch.p()), GradientChecks.ONLY_P)
        .unlike(GradientChecks.times(1 / n, batch.slopeByValue()), BY_VALUE)
        .isCloseTo(GradientChecks.times(1 / n, slope), GradientChecks.TOLERANCE);
    expect(gradient.of(batch.z, batch.labels).gradient())
        .unlike(
            GradientChecks.times(2 / n, slope),
            "The same batch came a second time, and the slopes of the first time were still there. Begin each call at 0.")
        .isCloseTo(GradientChecks.times(1 / n, slope), GradientChecks.TOLERANCE);
  }

  @Check(value = "the loss at extreme logits", points = 0.5)
  @Order(3)
  void pricesExtremes(Gradient gradient, Inputs inputs) {
    double[][] low = {{-1000, -1000}};
    GradientChecks.expectFinite(gradient.of(low, new int[] {0}).loss(), Math.log(2));
    double wide = inputs.integer(1500, 2000);
    double[][] apart = {{-1000, wide - 1000, -1000}};
    GradientChecks.expectFinite(gradient.of(apart, new int[] {2}).loss(), wide);
    double close = inputs.integer(1, 3);
    double[][] high = {{1000, 1000 + close, -1000}};
    GradientChecks.expectFinite(
        gradient.of(high, new int[] {0}).loss(), Reference.logSumExp(0, close));
  }

  @Check(value = "the gradient at extreme logits", points = 0.5)
  @Order(4)
  void findsSlopesAtExtremes(Gradient gradient, Inputs inputs) {
    double close = inputs.integer(1, 3);
    double[] p = Reference.softmax(0, close);
    double[][] z = {
      {1000, 1000 + close, -1000}, {-1000, -1000 + close, -2000}, {-1000, -1000, 1000}
    };
    double[][] slope = {{p[0] - 1, p[1], 0}, {p[0], p[1] - 1, 0}, {0, 0, 0}};
    expect(gradient.of(z, new int[] {0, 1, 2}).gradient())
        .unlike(slope, GradientChecks.NOT_DIVIDED)
        .unlike(
            new double[][] {
              GradientChecks.times(1.0 / 3, slope)[0],
              SoftmaxChecks.filled(3, Double.NaN),
              {0, 0, 0}
            },
            "The largest logit of the whole table was taken out. Each row needs its own.")
        .isCloseTo(GradientChecks.times(1.0 / 3, slope), GradientChecks.TOLERANCE);
    expect(gradient.of(new double[][] {{-3e9, -4e9, -3e9}}, new int[] {0}).gradient())
        .unlike(
            new double[][] {SoftmaxChecks.filled(3, Double.NaN)}, SoftmaxHiddenChecks.FIXED_START)
        .isCloseTo(new double[][] {{-0.5, 0, 0.5}}, GradientChecks.TOLERANCE);
  }

  /** Random logits and labels; in two rows the first logit and the last are equal. */
  private record Batch(double[][] z, int[] labels) {
    static Batch of(Inputs inputs) {
      int n = inputs.integer(5, 8);
      int classes = inputs.integer(2, 4);
      double[][] z = inputs.reals(n, classes, -4, 4);
      int[] labels = inputs.integers(n, 0, classes - 1);
      for (int i = 0; i < 2; i++) {
        z[i][classes - 1] = z[i][0];
        labels[i] = i * (classes - 1);
      }
      return new Batch(z, labels);
    }

    int classes() {
      return z[0].length;
    }

    /** Summed over rows. */
    double loss() {
      double sum = 0;
      for (int i = 0; i < z.length; i++) {
        sum += Reference.logSumExp(z[i]) - z[i][labels[i]];
      }
      return sum;
    }

    double[][] p() {
      double[][] p = new double[z.length][];
      for (int i = 0; i < z.length; i++) {
        p[i] = Reference.softmax(z[i]);
      }
      return p;
    }

    /** As it comes out where the right class is found by its logit. */
    double[][] slopeByValue() {
      double[][] slope = p();
      for (int i = 0; i < z.length; i++) {
        for (int k = 0; k < classes(); k++) {
          slope[i][k] -= z[i][k] == z[i][labels[i]] ? 1 : 0;
        }
      }
      return slope;
    }

    /** Of the sum over rows. */
    double[][] slope() {
      double[][] slope = p();
      for (int i = 0; i < z.length; i++) {
        slope[i][labels[i]] -= 1;
      }
      return slope;
    }
  }
}
