package io.percolate.exercises.responsiblemodels;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link GroupRates} that graders have. */
class GroupRatesHiddenChecks {
  private static final String[] GROUPS = {"A", "AB", "B"};

  @Check(value = "random people of three groups", points = 0.75)
  @Order(1)
  void holdsForRandomPeople(GroupRates rates, Inputs inputs) {
    for (int round = 0; round < 3; round++) {
      int n = inputs.integer(60, 120);
      double[] scores = new double[n]; // some equal, some that rounding would make equal
      for (int i = 0; i < n; i++) {
        scores[i] = inputs.integer(0, 19) / 20.0 + inputs.integer(0, 2) / 10000.0;
      }
      boolean[] repaid = new boolean[n];
      String[] groups = new String[n];
      for (int i = 0; i < n; i++) {
        repaid[i] = inputs.real(0, 1) < 0.2 + 0.6 * scores[i];
        groups[i] = GROUPS[inputs.integer(0, 2)];
      }
      double threshold = inputs.integer(4, 15) / 20.0 + 1 / 10000.0;
      scores[0] = threshold; // so that >= and > differ
      scores[1] = threshold - 1 / 10000.0;
      for (String group : GROUPS) {
        GroupRatesChecks.expectRates(rates, scores, repaid, groups, group, threshold);
      }
    }
  }

  @Check(value = "a group in which all paid back, or none", points = 0.5)
  @Order(2)
  void knowsNoRateOfNobody(GroupRates rates, Inputs inputs) {
    double[] scores = inputs.reals(6, 0, 1);
    String[] groups = {"A", "B", "A", "B", "A", "B"};
    boolean[] repaid = {true, false, true, false, true, false};
    double middle = Arrays.stream(scores).sorted().toArray()[3];
    for (String group : new String[] {"A", "B"}) {
      GroupRatesChecks.expectRates(rates, scores, repaid, groups, group, middle);
      GroupRatesChecks.expectRates(rates, scores, repaid, groups, group, 0);
      GroupRatesChecks.expectRates(rates, scores, repaid, groups, group, 2);
    }
  }

  @Check(value = "a group that nobody belongs to, and no people at all", points = 0.25)
  @Order(3)
  void knowsNothingOfAnEmptyGroup(GroupRates rates, Inputs inputs) {
    double[] scores = inputs.reals(4, 0, 1);
    boolean[] repaid = {true, false, true, false};
    String[] groups = {"A", "B", "A", "B"};
    GroupRatesChecks.expectRates(rates, scores, repaid, groups, "C", 0.5);
    GroupRatesChecks.expectRates(rates, new double[0], new boolean[0], new String[0], "A", 0.5);
  }
}
