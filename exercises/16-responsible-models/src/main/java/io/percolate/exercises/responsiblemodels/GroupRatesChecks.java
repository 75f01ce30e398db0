package io.percolate.exercises.responsiblemodels;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import io.percolate.exercises.responsiblemodels.GroupRates.Rates;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Order;

/** Checks of {@link GroupRates} that learners see. */
class GroupRatesChecks {
  static final String EMPTY =
      "There is nobody to take a share of, so nothing is known: Double.NaN. A number would claim something.";
  static final String STRICT =
      "A score equal to the threshold is approved too: compare with >= and not with >.";
  static final String EVERYBODY = "That is the rate of all people; count those of the group alone.";
  static final String OTHERS = "That is the rate of everybody else; count those of the group.";
  static final String PREFIX =
      "A group whose name begins alike was counted too; compare the whole name, with equals.";
  static final String ROUNDED =
      "Scores that differ a little were taken for equal; compare them as they are, without rounding.";
  static final String HALF = "Was 0.5 taken for the threshold? It is given.";
  static final String IDENTITY =
      "No one was found. == asks whether two texts are the same object; equals compares what they say.";
  static final String WHOLE = "An int divided by an int is an int; make one side a double.";
  static final String PER_CENT = "That is in per cent; a share from 0 to 1 is asked for.";

  private static final double[] SCORES = {0.9, 0.8, 0.7, 0.6, 0.75, 0.5, 0.4, 0.95, 0.2, 0.3, 0.7};
  private static final boolean[] REPAID = {
    true, false, true, true, true, true, false, true, false, true, false
  };
  private static final String[] GROUPS = {"A", "A", "A", "A", "B", "A", "A", "B", "A", "B", "B"};

  @Check(value = "the example: group A with a threshold of 0.7", points = 1)
  @Order(1)
  void worksTheExample(GroupRates rates) {
    expectRates(rates, SCORES, REPAID, GROUPS, "A", 0.7);
  }

  @Check(value = "group B, of which nobody is approved", points = 0.5)
  @Order(2)
  void knowsNoPrecisionOfNobody(GroupRates rates) {
    expectRates(rates, SCORES, REPAID, GROUPS, "B", 0.96);
  }

  static void expectRates(
      GroupRates rates,
      double[] scores,
      boolean[] repaid,
      String[] groups,
      String group,
      double threshold) {
    Rates got = rates.of(scores, repaid, groups, group, threshold);
    Counted right =
        Counted.of(scores, repaid, i -> groups[i].equals(group), score -> score >= threshold);
    Counted strict =
        Counted.of(scores, repaid, i -> groups[i].equals(group), score -> score > threshold);
    Counted all = Counted.of(scores, repaid, i -> true, score -> score >= threshold);
    Counted others =
        Counted.of(scores, repaid, i -> !groups[i].equals(group), score -> score >= threshold);
    Counted prefix =
        Counted.of(scores, repaid, i -> groups[i].startsWith(group), score -> score >= threshold);
    Counted half = Counted.of(scores, repaid, i -> groups[i].equals(group), score -> score >= 0.5);
    Counted rounded =
        Counted.of(
            scores,
            repaid,
            i -> groups[i].equals(group),
            score -> Math.round(100 * score) >= Math.round(100 * threshold));
    if (right.n() > 0) {
      expectThat(
          !Double.isNaN(got.approval()),
          "expected  an approval rate of %s of group %s\nbut got   %s\n%s"
              .formatted(right.approval(), group, got.approval(), IDENTITY));
    }
    expectRate(
        "the approval rate",
        got.approval(),
        right.approval(),
        mistakes ->
            mistakes
                .unlike(strict.approval(), STRICT)
                .unlike(all.approval(), EVERYBODY)
                .unlike(others.approval(), OTHERS)
                .unlike(prefix.approval(), PREFIX)
                .unlike(half.approval(), HALF)
                .unlike(rounded.approval(), ROUNDED)
                .unlike(
                    (double) (right.tp() + right.fp()) / all.n(),
                    "Divide by the people of the group.")
                .unlike(100 * right.approval(), PER_CENT)
                .unlike(1 - right.approval(), "That is the share of those refused.")
                .unlike(0, WHOLE));
    expectRate(
        "the true positive rate",
        got.truePositive(),
        right.truePositive(),
        mistakes ->
            mistakes
                .unlike(strict.truePositive(), STRICT)
                .unlike(
                    right.precision(),
                    "That is the precision, a share of the approved. The true positive rate is a share of those who paid back.")
                .unlike(all.truePositive(), EVERYBODY)
                .unlike(others.truePositive(), OTHERS)
                .unlike(
                    (double) right.tp() / right.n(),
                    "TP was divided by the whole group; divide by those who paid back, TP + FN.")
                .unlike(100 * right.truePositive(), PER_CENT)
                .unlike(
                    1 - right.truePositive(),
                    "That is the share of them who were refused, the false negative rate.")
                .unlike(0, WHOLE));
    expectRate(
        "the false positive rate",
        got.falsePositive(),
        right.falsePositive(),
        mistakes ->
            mistakes
                .unlike(strict.falsePositive(), STRICT)
                .unlike(
                    1 - right.precision(),
                    "FP was divided by the approved, which is the false discovery rate; divide by those who didn't pay back, FP + TN.")
                .unlike(
                    (double) right.fp() / right.n(),
                    "FP was divided by the whole group; divide by those who didn't pay back, FP + TN.")
                .unlike(
                    1 - right.truePositive(), "That is the false negative rate, FN / (TP + FN).")
                .unlike(all.falsePositive(), EVERYBODY)
                .unlike(others.falsePositive(), OTHERS)
                .unlike(100 * right.falsePositive(), PER_CENT)
                .unlike(0, WHOLE));
    expectRate(
        "the precision",
        got.precision(),
        right.precision(),
        mistakes ->
            mistakes
                .unlike(strict.precision(), STRICT)
                .unlike(
                    right.truePositive(),
                    "That is the true positive rate, a share of those who paid back. Precision is a share of the approved.")
                .unlike(
                    (double) (right.tp() + right.tn()) / right.n(),
                    "That is the accuracy; precision looks at the approved alone.")
                .unlike(all.precision(), EVERYBODY)
                .unlike(others.precision(), OTHERS)
                .unlike(100 * right.precision(), PER_CENT)
                .unlike(0, WHOLE));
  }

  static void expectRate(
      String what, double got, double right, UnaryOperator<Expect> withMistakes) {
    if (Double.isNaN(right)) {
      expectThat(
          Double.isNaN(got), "expected  NaN for %s\nbut got   %s\n%s".formatted(what, got, EMPTY));
    } else {
      withMistakes.apply(expect(got).of(what)).isCloseTo(right, 1e-6);
    }
  }
}
