package io.percolate.exercises.responsiblemodels;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.responsiblemodels.Equalise.Bill;
import io.percolate.exercises.responsiblemodels.Equalise.People;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Equalise} that graders have. */
class EqualiseHiddenChecks {
  private record Case(People learnA, People learnB, double t, People judgeA, People judgeB) {}

  @Check(value = "the threshold for random people", points = 1.25)
  @Order(1)
  void findsTheThreshold(Equalise equalise, Inputs inputs) {
    for (int round = 0; round < 4; round++) {
      expectThreshold(equalise, draw(inputs, round % 2 == 0));
    }
    // Rates of 1/4 and 3/4 are equally far from A's 1/2; the two who share a score go together.
    Case one = draw(inputs, true);
    double up = inputs.integer(0, 9) / 100.0;
    People half = new People(new double[] {0.8, 0.6, 0.5}, new boolean[] {true, false, true});
    People pair =
        new People(
            new double[] {0.5, 0.3 + up, 0.9, 0.5, 0.7, 0.2},
            new boolean[] {true, true, true, true, false, false});
    expectThreshold(equalise, new Case(half, pair, 0.55, one.judgeA, one.judgeB));
  }

  @Check(value = "the bill for random people", points = 1.25)
  @Order(2)
  void paysTheBill(Equalise equalise, Inputs inputs) {
    for (int round = 0; round < 4; round++) {
      Case one = draw(inputs, round % 2 == 0);
      EqualiseChecks.expectGaps(
          equalise.settle(one.learnA, one.learnB, one.t, one.judgeA, one.judgeB),
          one.learnA,
          one.learnB,
          one.t,
          one.judgeA,
          one.judgeB);
    }
  }

  @Check(value = "nobody of B is approved, and nobody of A", points = 0.5)
  @Order(3)
  void knowsNoPrecisionOfNobody(Equalise equalise, Inputs inputs) {
    Case one = draw(inputs, true);
    People low =
        new People(inputs.reals(6, 0, 0.01), new boolean[] {true, false, true, false, true, false});
    EqualiseChecks.expectGaps(
        equalise.settle(one.learnA, one.learnB, one.t, one.judgeA, low),
        one.learnA,
        one.learnB,
        one.t,
        one.judgeA,
        low);
    // Nobody of A is approved, so the closest is B's highest score, of one who didn't pay back.
    double high = 1 + inputs.real(0, 1);
    People learnB = with(one.learnB, 0.85, false);
    People judgeB = with(one.judgeB, 0.9, true);
    Bill bill = equalise.settle(one.learnA, learnB, high, one.judgeA, judgeB);
    EqualiseChecks.expectThreshold(bill, one.learnA, learnB, high, one.judgeA, judgeB);
    EqualiseChecks.expectGaps(bill, one.learnA, learnB, high, one.judgeA, judgeB);
  }

  private static void expectThreshold(Equalise equalise, Case one) {
    EqualiseChecks.expectThreshold(
        equalise.settle(one.learnA, one.learnB, one.t, one.judgeA, one.judgeB),
        one.learnA,
        one.learnB,
        one.t,
        one.judgeA,
        one.judgeB);
  }

  /** People of two groups, of which A has the higher scores, or B. */
  private static Case draw(Inputs inputs, boolean higherA) {
    double shiftA = higherA ? 0.3 : 0.1;
    double shiftB = higherA ? 0.101 : 0.299; // a third decimal, so that rounding would show
    while (true) {
      People learnA = people(inputs, inputs.integer(30, 50), shiftA);
      People learnB = people(inputs, inputs.integer(20, 40), shiftB);
      double t = learnA.scores()[inputs.integer(0, learnA.scores().length - 1)];
      double rate = Counted.of(learnA, t).truePositive();
      if (rate > 0.4 && rate < 0.95 && !EqualiseChecks.isAmbiguous(learnA, learnB, t)) {
        return new Case(
            learnA,
            turned(learnB, EqualiseChecks.threshold(learnA, learnB, t), higherA),
            t,
            people(inputs, inputs.integer(30, 50), shiftA),
            people(inputs, inputs.integer(20, 40), shiftB));
      }
    }
  }

  /** The same people, those with a score first or last, where a loop that is one short stops. */
  private static People turned(People people, double score, boolean first) {
    int[] order =
        IntStream.range(0, people.scores().length)
            .boxed()
            .sorted(Comparator.comparing(i -> (people.scores()[i] == score) != first))
            .mapToInt(i -> i)
            .toArray();
    boolean[] repaid = new boolean[order.length];
    for (int i = 0; i < order.length; i++) {
      repaid[i] = people.repaid()[order[i]];
    }
    return new People(Arrays.stream(order).mapToDouble(i -> people.scores()[i]).toArray(), repaid);
  }

  private static People with(People people, double score, boolean paid) {
    int n = people.scores().length;
    double[] scores = Arrays.copyOf(people.scores(), n + 1);
    boolean[] repaid = Arrays.copyOf(people.repaid(), n + 1);
    scores[n] = score;
    repaid[n] = paid;
    return new People(scores, repaid);
  }

  private static People people(Inputs inputs, int n, double shift) {
    double[] scores = new double[n];
    boolean[] repaid = new boolean[n];
    for (int i = 0; i < n; i++) {
      scores[i] = inputs.integer(10, 70) / 100.0 + shift;
      repaid[i] = inputs.real(0, 1) < scores[i];
    }
    repaid[0] = true;
    repaid[1] = false;
    return new People(scores, repaid);
  }
}
