package io.percolate.exercises.schedulesandstopping;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Spent} that learners see. */
class SpentChecks {
  /** Kept by single precision, too, over many epochs. */
  static final double TOLERANCE = 1e-5;

  static final String SINGLE =
      "These are the shares of single epochs. Count in all epochs before as well.";
  static final String BEFORE = "That is spent when each epoch begins. Count in the epoch itself.";
  static final String PERCENT = "These are percents; return shares from 0 to 1.";
  static final String TIME =
      "That is the share of the epochs, not of the step size: an epoch counts as much as its rate.";
  static final String NOT_DIVIDED = "These are the sums; divide them by the total.";
  static final String LEFT = "That is what is left to spend; return what is spent.";
  static final String BY_FIRST =
      "The sums were divided by the first rate; divide them by the total.";

  @Check(value = "three epochs by hand", points = 0.5)
  @Order(1)
  void addsUp(Spent spent) {
    expect(spent.of(new double[] {4, 1, 3}))
        .unlike(new double[] {0.5, 0.125, 0.375}, SINGLE)
        .unlike(new double[] {0, 0.5, 0.625}, BEFORE)
        .unlike(new double[] {50, 62.5, 100}, PERCENT)
        .unlike(new double[] {1.0 / 3, 2.0 / 3, 1}, TIME)
        .unlike(new double[] {4, 5, 8}, NOT_DIVIDED)
        .unlike(new double[] {0.5, 0.375, 0}, LEFT)
        .unlike(new double[] {1, 1.25, 2}, BY_FIRST)
        .unlike(
            new double[] {1, 1, 1},
            "Each sum was divided by itself; divide by the sum of all rates.")
        .isCloseTo(new double[] {0.5, 0.625, 1}, TOLERANCE);
  }

  @Check(value = "a tenth after every 30 of 100 epochs", points = 0.5)
  @Order(2)
  void spendsNineTenthsEarly(Spent spent) {
    double[] rates = new double[100];
    for (int epoch = 0; epoch < 100; epoch++) {
      rates[epoch] = 0.001 * Math.pow(0.1, epoch / 30);
    }
    double[] shares = spent.of(rates);
    expect(shares.length)
        .of("spent(100 rates).length")
        .unlike(101, "Leave out the 0 before the first epoch; each epoch has one share.")
        .isEqualTo(100);
    double total = Arrays.stream(rates).sum();
    for (int epochs : new int[] {30, 60, 90, 100}) {
      expect(shares[epochs - 1])
          .of("spent(100 rates)[%d]".formatted(epochs - 1))
          .unlike(rates[epochs - 1] / total, SINGLE)
          .unlike(epochs / 100.0, TIME)
          .isCloseTo(Arrays.stream(rates, 0, epochs).sum() / total, TOLERANCE);
    }
  }
}
