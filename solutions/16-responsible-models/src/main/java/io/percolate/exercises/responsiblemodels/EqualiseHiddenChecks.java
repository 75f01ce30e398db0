package io.percolate.exercises.responsiblemodels;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.responsiblemodels.Equalise.Bill;
import io.percolate.exercises.responsiblemodels.Equalise.People;
import org.junit.jupiter.api.Order;

/** Checks of {@link Equalise} that graders have. */
class EqualiseHiddenChecks {
  private record Case(People learnA, People learnB, double t, People judgeA, People judgeB) {}

  @Check(value = "the threshold for random people", points = 1.25)
  @Order(1)
  void findsTheThreshold(Equalise equalise, Inputs inputs) {
    for (int round = 0; round < 4; round++) {
      Case one = draw(inputs);
      EqualiseChecks.expectThreshold(
          equalise.settle(one.learnA, one.learnB, one.t, one.judgeA, one.judgeB),
          one.learnA,
          one.learnB,
          one.t,
          one.judgeA,
          one.judgeB);
    }
  }

  @Check(value = "the bill for random people", points = 1.25)
  @Order(2)
  void paysTheBill(Equalise equalise, Inputs inputs) {
    for (int round = 0; round < 4; round++) {
      Case one = draw(inputs);
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
    Case one = draw(inputs);
    People low =
        new People(inputs.reals(6, 0, 0.01), new boolean[] {true, false, true, false, true, false});
    EqualiseChecks.expectGaps(
        equalise.settle(one.learnA, one.learnB, one.t, one.judgeA, low),
        one.learnA,
        one.learnB,
        one.t,
        one.judgeA,
        low);
    double high =
        1 + inputs.real(0, 1); // nobody of A is approved, so the closest is B's highest score
    Bill bill = equalise.settle(one.learnA, one.learnB, high, one.judgeA, one.judgeB);
    EqualiseChecks.expectThreshold(bill, one.learnA, one.learnB, high, one.judgeA, one.judgeB);
    EqualiseChecks.expectGaps(bill, one.learnA, one.learnB, high, one.judgeA, one.judgeB);
  }

  private static Case draw(Inputs inputs) {
    while (true) {
      People learnA = people(inputs, inputs.integer(30, 50), 0.3);
      People learnB = people(inputs, inputs.integer(20, 40), 0.1);
      double t = learnA.scores()[inputs.integer(0, learnA.scores().length - 1)];
      double rate = Counted.of(learnA, t).truePositive();
      if (rate > 0.4 && rate < 0.95 && !EqualiseChecks.isAmbiguous(learnA, learnB, t)) {
        return new Case(
            learnA,
            learnB,
            t,
            people(inputs, inputs.integer(30, 50), 0.3),
            people(inputs, inputs.integer(20, 40), 0.1));
      }
    }
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
