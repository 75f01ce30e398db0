package io.percolate.exercises.lossmath;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link BinaryCrossEntropy} that graders have. */
class BinaryCrossEntropyHiddenChecks {
  @Check(value = "random truths and logits", points = 0.25)
  @Order(1)
  void holdsForRandomLogits(BinaryCrossEntropy loss, Inputs inputs) {
    int n = inputs.integer(6, 20);
    double[] y = truths(inputs, n);
    double[] z = inputs.reals(n, -6, 6);
    z[inputs.integer(0, n - 1)] = 0;
    double sum = IntStream.range(0, n).mapToDouble(i -> Reference.binary(y[i], z[i])).sum();
    double yes = IntStream.range(0, n).mapToDouble(i -> y[i] * Reference.binary(1, z[i])).sum();
    double plusMinus =
        IntStream.range(0, n).mapToDouble(i -> Reference.binary(1, y[i] * z[i])).sum();
    expect(loss.of(y, z))
        .unlike(sum, BinaryCrossEntropyChecks.SUM)
        .unlike(yes / n, BinaryCrossEntropyChecks.HALF_MISSING)
        .unlike(plusMinus / n, BinaryCrossEntropyChecks.PLUS_MINUS)
        .unlike(-sum / n, CrossEntropyChecks.SIGN)
        .unlike(sum / n / Math.log(10), CrossEntropyChecks.BASE_10)
        .unlike(sum / n / Math.log(2), CrossEntropyChecks.BASE_2)
        .unlike(
            (sum - Math.log(2)) / n,
            "The logit of exactly 0 was left out. Its p is ½, and it costs log 2, whatever the truth is.")
        .isCloseTo(sum / n, BinaryCrossEntropyChecks.TOLERANCE);
    for (int size : new int[] {5, 7, 9, 10}) {
      double sure = inputs.real(size, size + 0.9);
      expect(loss.of(new double[] {1}, new double[] {sure}))
          .unlike(0, "A logit this size was taken for certain. p isn't 1 yet, and costs a little.")
          .isCloseTo(Reference.binary(1, sure), BinaryCrossEntropyChecks.TOLERANCE);
    }
  }

  @Check(value = "the cheapest answer for all is the true share", points = 0.5)
  @Order(2)
  void rewardsTheTrueShare(BinaryCrossEntropy loss, Inputs inputs) {
    int n = inputs.integer(7, 12);
    double[] y = truths(inputs, n);
    double share = Arrays.stream(y).sum() / n;
    double best = Math.log(share / (1 - share));
    double price = loss.of(y, SoftmaxChecks.filled(n, best));
    expect(price)
        .isCloseTo(
            -share * Math.log(share) - (1 - share) * Math.log(1 - share),
            BinaryCrossEntropyChecks.TOLERANCE);
    for (double other : new double[] {best - 1, best + 1, 8, -8}) {
      double otherPrice = loss.of(y, SoftmaxChecks.filled(n, other));
      expectThat(
          otherPrice > price,
          "expected  more than %.4f, the price of the logit %.4f, which gives everyone the true share of yes, %.4f\nbut got   %.4f\n%s"
              .formatted(price, best, share, otherPrice, BinaryCrossEntropyChecks.HALF_MISSING));
    }
  }

  @Check(value = "large logits, right and wrong", points = 0.75)
  @Order(3)
  void staysFinite(BinaryCrossEntropy loss, Inputs inputs) {
    double large = inputs.integer(1100, 3000);
    BinaryCrossEntropyChecks.expectFinite(
        loss, new double[] {1, 0, 1, 0}, new double[] {large, -large, 1000, -1000}, 0);
    double less = inputs.integer(760, 990);
    for (double size : new double[] {less, large}) {
      BinaryCrossEntropyChecks.expectFinite(
          loss, new double[] {0, 1, 1}, new double[] {size, -size, size}, 2 * size / 3);
    }
    for (double middle : new double[] {inputs.integer(15, 17), inputs.integer(40, 90)}) {
      BinaryCrossEntropyChecks.expectFinite(loss, new double[] {0}, new double[] {middle}, middle);
    }
  }

  /** Yes and no at random, two of each at least. */
  private static double[] truths(Inputs inputs, int n) {
    double[] y = new double[n];
    int[] order = inputs.order(n);
    int yes = inputs.integer(2, n - 2);
    for (int i = 0; i < yes; i++) {
      y[order[i]] = 1;
    }
    return y;
  }
}
