package io.percolate.exercises.responsiblemodels;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import io.percolate.exercises.responsiblemodels.Equalise.Bill;
import io.percolate.exercises.responsiblemodels.Equalise.People;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Equalise} that learners see. */
class EqualiseChecks {
  static final String LOWEST =
      "That one comes as close, but a higher one does too. Of several take the highest, which approves the fewest who don't pay back.";
  static final String BY_JUDGE =
      "The threshold was chosen by the people to judge by. It is fitted like a weight: choose it by those to learn from.";
  static final String BY_APPROVAL =
      "That makes approval rates equal; asked for are true positive rates.";
  static final String BY_FALSE_POSITIVES =
      "That makes false positive rates equal; asked for are true positive rates.";
  static final String BY_PRECISION =
      "That makes precision equal; asked for are true positive rates.";
  static final String OF_A = "That is A's own threshold, under which B's rate is another.";
  static final String BELOW =
      "Closest may lie on either side: B's rate may end a little below A's as well as above it.";
  static final String NEGATIVE =
      "A difference below 0 isn't the least one; compare magnitudes, with Math.abs.";
  static final String CANDIDATES =
      "Choose among the scores of learnB: between two of them, B's rate doesn't change.";
  static final String PAID_ONLY =
      "Choose among all scores of learnB, those of people who didn't pay back too.";
  static final String B_LESS_A = "The sign is the other way round: A's rate less B's.";
  static final String LEARNED = "That is the gap on the people to learn from; judge by the others.";
  static final String ONE_THRESHOLD = "B was judged with A's threshold; judge B with its own one.";
  static final String STRICT =
      "A score equal to the threshold is approved too: compare with >= and not with >.";
  static final String PER_CENT = "That is in points; shares from −1 to 1 are asked for.";

  private static final People LEARN_A =
      new People(
          new double[] {0.9, 0.8, 0.75, 0.7, 0.6, 0.5, 0.4},
          new boolean[] {true, true, false, true, true, false, false});
  private static final People LEARN_B =
      new People(
          new double[] {0.85, 0.7, 0.65, 0.6, 0.55, 0.4},
          new boolean[] {true, false, true, true, false, true});
  private static final People JUDGE_A =
      new People(
          new double[] {0.95, 0.7, 0.72, 0.66, 0.3},
          new boolean[] {true, true, false, true, false});
  private static final People JUDGE_B =
      new People(
          new double[] {0.8, 0.6, 0.62, 0.5, 0.61, 0.2, 0.3},
          new boolean[] {true, true, false, true, false, false, true});

  @Check(value = "the threshold of the example", points = 1)
  @Order(1)
  void findsTheThreshold(Equalise equalise) {
    expectThreshold(
        equalise.settle(LEARN_A, LEARN_B, 0.7, JUDGE_A, JUDGE_B),
        LEARN_A,
        LEARN_B,
        0.7,
        JUDGE_A,
        JUDGE_B);
  }

  @Check(value = "the bill of the example", points = 1)
  @Order(2)
  void paysTheBill(Equalise equalise) {
    expectGaps(
        equalise.settle(LEARN_A, LEARN_B, 0.7, JUDGE_A, JUDGE_B),
        LEARN_A,
        LEARN_B,
        0.7,
        JUDGE_A,
        JUDGE_B);
  }

  /** The highest of B's scores that bring B's rate closest to A's, or the lowest of them. */
  static double closest(
      People a, People b, double thresholdA, ToDoubleFunction<Counted> rate, boolean highest) {
    double target = rate.applyAsDouble(Counted.of(a, thresholdA));
    double best = Double.NaN;
    double least = Double.POSITIVE_INFINITY;
    for (double t : Arrays.stream(b.scores()).sorted().distinct().toArray()) {
      double gap = Math.abs(rate.applyAsDouble(Counted.of(b, t)) - target);
      if (gap < least - 1e-12 || highest && gap <= least + 1e-12) {
        least = gap;
        best = t;
      }
    }
    return best;
  }

  static double threshold(People a, People b, double thresholdA) {
    return closest(a, b, thresholdA, Counted::truePositive, true);
  }

  /** The same among B's thresholds whose rate isn't above A's, or not below it. */
  private static double onOneSide(People a, People b, double thresholdA, int sign) {
    double target = Counted.of(a, thresholdA).truePositive();
    double[] side =
        Arrays.stream(b.scores())
            .filter(t -> sign * (Counted.of(b, t).truePositive() - target) >= 0)
            .toArray();
    if (side.length == 0) {
      return Double.NaN;
    }
    double best =
        Arrays.stream(side)
            .map(t -> Math.abs(Counted.of(b, t).truePositive() - target))
            .min()
            .getAsDouble();
    return Arrays.stream(side)
        .filter(t -> Math.abs(Counted.of(b, t).truePositive() - target) <= best + 1e-12)
        .max()
        .getAsDouble();
  }

  private static People both(People one, People other) {
    int n = one.scores().length;
    int m = other.scores().length;
    double[] scores = Arrays.copyOf(one.scores(), n + m);
    boolean[] repaid = Arrays.copyOf(one.repaid(), n + m);
    System.arraycopy(other.scores(), 0, scores, n, m);
    System.arraycopy(other.repaid(), 0, repaid, n, m);
    return new People(scores, repaid);
  }

  /** Whether B's rate can come as close from above as from below, which rounding would decide. */
  static boolean isAmbiguous(People a, People b, double thresholdA) {
    double target = Counted.of(a, thresholdA).truePositive();
    double chosen = Counted.of(b, threshold(a, b, thresholdA)).truePositive();
    return Arrays.stream(b.scores())
        .map(t -> Counted.of(b, t).truePositive())
        .anyMatch(
            rate ->
                Math.abs(rate - chosen) > 1e-9
                    && Math.abs(Math.abs(rate - target) - Math.abs(chosen - target)) < 1e-9);
  }

  static void expectThreshold(
      Bill bill, People learnA, People learnB, double thresholdA, People judgeA, People judgeB) {
    double right = threshold(learnA, learnB, thresholdA);
    double got = bill.thresholdB();
    Expect comparison =
        expect(got)
            .of("B's threshold")
            .unlike(closest(learnA, learnB, thresholdA, Counted::truePositive, false), LOWEST)
            .unlike(Arrays.stream(learnB.scores()).max().getAsDouble(), NEGATIVE)
            .unlike(onOneSide(learnA, learnB, thresholdA, 1), BELOW)
            .unlike(onOneSide(learnA, learnB, thresholdA, -1), BELOW)
            .unlike(threshold(judgeA, judgeB, thresholdA), BY_JUDGE)
            .unlike(threshold(judgeA, learnB, thresholdA), BY_JUDGE)
            .unlike(threshold(both(learnA, judgeA), both(learnB, judgeB), thresholdA), BY_JUDGE)
            .unlike(closest(learnA, learnB, thresholdA, Counted::approval, true), BY_APPROVAL)
            .unlike(
                closest(learnA, learnB, thresholdA, Counted::falsePositive, true),
                BY_FALSE_POSITIVES)
            .unlike(closest(learnA, learnB, thresholdA, Counted::precision, true), BY_PRECISION)
            .unlike(thresholdA, OF_A)
            .unlike(
                IntStream.range(0, learnB.scores().length)
                    .filter(i -> learnB.repaid()[i])
                    .mapToDouble(i -> learnB.scores()[i])
                    .max()
                    .getAsDouble(),
                PAID_ONLY);
    if (Arrays.stream(learnB.scores()).noneMatch(score -> score == got)) {
      comparison.unlike(got, CANDIDATES);
    }
    comparison.isCloseTo(right, 1e-12);
  }

  static void expectGaps(
      Bill bill, People learnA, People learnB, double thresholdA, People judgeA, People judgeB) {
    double right = threshold(learnA, learnB, thresholdA);
    Counted a = Counted.of(judgeA, thresholdA);
    Counted b = Counted.of(judgeB, right);
    Counted[] learned = {Counted.of(learnA, thresholdA), Counted.of(learnB, right)};
    Counted same = Counted.of(judgeB, thresholdA);
    Counted[] strict = {strictly(judgeA, thresholdA), strictly(judgeB, right)};
    Function<ToDoubleFunction<Counted>, double[]> gaps =
        rate -> {
          double ofA = rate.applyAsDouble(a);
          double ofB = rate.applyAsDouble(b);
          return new double[] {
            ofA - ofB,
            rate.applyAsDouble(learned[0]) - rate.applyAsDouble(learned[1]),
            ofA - rate.applyAsDouble(same),
            rate.applyAsDouble(strict[0]) - rate.applyAsDouble(strict[1]),
            ofA,
            ofB
          };
        };
    expectGap(
        "the gap of true positive rates", bill.truePositive(), gaps.apply(Counted::truePositive));
    expectGap("the gap of approval rates", bill.approval(), gaps.apply(Counted::approval));
    expectGap(
        "the gap of false positive rates",
        bill.falsePositive(),
        gaps.apply(Counted::falsePositive));
    expectGap("the gap of precisions", bill.precision(), gaps.apply(Counted::precision));
  }

  private static void expectGap(String what, double got, double[] gaps) {
    if (Double.isNaN(gaps[0])) {
      expectThat(
          Double.isNaN(got),
          "expected  NaN for %s\nbut got   %s\nIn one of the groups nobody is approved, so its precision isn't known, nor is the gap."
              .formatted(what, got));
      return;
    }
    expect(got)
        .of(what)
        .unlike(-gaps[0], B_LESS_A)
        .unlike(gaps[1], LEARNED)
        .unlike(gaps[2], ONE_THRESHOLD)
        .unlike(gaps[3], STRICT)
        .unlike(gaps[4], "That is A's rate alone; subtract B's.")
        .unlike(gaps[5], "That is B's rate alone; subtract it from A's.")
        .unlike(100 * gaps[0], PER_CENT)
        .isCloseTo(gaps[0], 1e-6);
  }

  private static Counted strictly(People people, double threshold) {
    return Counted.of(people.scores(), people.repaid(), i -> true, score -> score > threshold);
  }
}
