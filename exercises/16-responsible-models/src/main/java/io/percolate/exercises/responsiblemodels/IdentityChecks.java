package io.percolate.exercises.responsiblemodels;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.exercises.responsiblemodels.Identity.Consequence;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Order;

/** Checks of {@link Identity} that learners see. */
class IdentityChecks {
  static final String IMPOSSIBLE =
      "A false positive rate above 1 doesn't exist. Cutting it off at 1, or leaving it, hides that no classifier can do this: NaN.";
  static final String NO_ODDS =
      "The base rate itself was used; the identity has its odds, p / (1 − p).";
  static final String ODDS_INVERTED = "The odds are upside down: p / (1 − p).";
  static final String PRECISION_INVERTED =
      "The factor of precision is upside down: (1 − PPV) / PPV.";
  static final String NO_PRECISION_DIVISOR = "1 − PPV is to be divided by PPV.";
  static final String MISSED =
      "1 − TPR was used, the share of those refused; the identity has TPR itself.";
  static final String NO_RATE = "The factor TPR is missing.";
  static final String MOST =
      "That is what one group could reach. All groups are to have it, so the least of them counts.";
  static final String ABOVE = "No true positive rate is above 1.";

  static final String UPSIDE_DOWN = "That is upside down: precision / (1 − precision) / odds.";
  static final String PERFECT =
      "With a precision of 1 there are no false positives at any true positive rate, so the highest is 1.";

  @Check(value = "two groups: the false positive rates", points = 0.75)
  @Order(1)
  void worksTheExample(Identity identity) {
    double[] baseRates = {0.75, 0.6};
    expectRates(identity.of(baseRates, 0.8, 0.9), baseRates, 0.8, 0.9);
  }

  @Check(value = "a wish that can't be granted, and how far it can", points = 0.75)
  @Order(2)
  void seesTheLimit(Identity identity) {
    double[] baseRates = {0.75, 0.6};
    Consequence got = identity.of(baseRates, 0.9, 0.7);
    expectRates(got, baseRates, 0.9, 0.7);
    expectHighest(got, baseRates, 0.9, 0.7);
  }

  static void expectRates(Consequence got, double[] baseRates, double tpr, double precision) {
    double[] right = rates(baseRates, p -> p / (1 - p) * (1 - precision) / precision * tpr);
    double[] rates = got.falsePositiveRates();
    expectThat(
        rates.length == right.length,
        "expected  %d false positive rates, one a group\nbut got   %d"
            .formatted(right.length, rates.length));
    for (int g = 0; g < right.length; g++) {
      double p = baseRates[g];
      if (right[g] > 1) {
        expectThat(
            Double.isNaN(rates[g]),
            "expected  NaN for the group with base rate %s, since it would need %.3f\nbut got   %s\n%s"
                .formatted(p, right[g], rates[g], IMPOSSIBLE));
      } else {
        double miss = (1 - precision) / precision;
        expect(rates[g])
            .of("the false positive rate of the group with base rate %s".formatted(p))
            .unlike(100 * right[g], "That is in per cent; a share from 0 to 1 is asked for.")
            .unlike(p * miss * tpr, NO_ODDS)
            .unlike((1 - p) / p * miss * tpr, ODDS_INVERTED)
            .unlike(p / (1 - p) / miss * tpr, PRECISION_INVERTED)
            .unlike(p / (1 - p) * (1 - precision) * tpr, NO_PRECISION_DIVISOR)
            .unlike(p / (1 - p) * miss * (1 - tpr), MISSED)
            .unlike(p / (1 - p) * miss, NO_RATE)
            .unlike(
                Double.NaN,
                "This rate isn't above 1, so a classifier can have it. Is a factor upside down, or a precision of 1 or a true positive rate of 0 taken for impossible?")
            .isCloseTo(right[g], 1e-6);
      }
    }
  }

  static void expectHighest(Consequence got, double[] baseRates, double tpr, double precision) {
    double[] each = rates(baseRates, p -> (1 - p) / p * precision / (1 - precision));
    double least = Arrays.stream(each).min().getAsDouble();
    double right = Math.min(1, least);
    expect(got.highest())
        .of("the highest true positive rate for all")
        .unlike(Math.min(1, Arrays.stream(each).max().getAsDouble()), MOST)
        .unlike(Arrays.stream(each).max().getAsDouble(), MOST)
        .unlike(least, ABOVE)
        .unlike(100 * right, "That is in per cent; a share from 0 to 1 is asked for.")
        .unlike(
            Double.NaN,
            precision == 1
                ? PERFECT
                : tpr == 0
                    ? "It doesn't depend on the true positive rate given; don't divide by a rate that may be 0."
                    : "That the one given can't be had doesn't mean that none can. How high may it be?")
        .unlike(
            Math.min(right, tpr),
            "That depends on the true positive rate given; it doesn't matter here.")
        .unlike(1, "A group whose base rate is above the precision has a limit below 1.")
        .unlike(1 / least, precision == 1 ? PERFECT : UPSIDE_DOWN)
        .unlike(Arrays.stream(each).map(v -> 1 / v).min().getAsDouble(), UPSIDE_DOWN)
        .isCloseTo(right, 1e-6);
  }

  private static double[] rates(double[] baseRates, DoubleUnaryOperator rate) {
    return Arrays.stream(baseRates).map(rate).toArray();
  }
}
