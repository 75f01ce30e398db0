package io.percolate.exercises.scalecostandenergy;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.exercises.scalecostandenergy.FedAvg.Client;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link FedAvg} that learners see. */
class FedAvgChecks {
  /** Weights stay below 10 or so; an answer in floats is within 1e-6 of them. */
  private static final double TOLERANCE = 1e-5;

  static final Client ONE = new Client(new double[][] {{1, 0}}, new double[] {2});
  static final Client THREE =
      new Client(new double[][] {{0, 1}, {1, 1}, {1, -1}}, new double[] {1, 3, -1});
  static final Client EMPTY = new Client(new double[0][], new double[0]);

  @Check(value = "one round of one step, as in the example", points = 1)
  @Order(1)
  void averages(FedAvg fedAvg) {
    expectWeights(fedAvg, new Federation(new double[2], List.of(ONE, THREE), 0.1, 1, 1));
  }

  @Check(value = "several steps in a round, and several rounds", points = 1)
  @Order(2)
  void trains(FedAvg fedAvg) {
    double[] shared = {0.5, -1};
    expectWeights(fedAvg, new Federation(shared, List.of(ONE, THREE), 0.1, 3, 1));
    expectWeights(fedAvg, new Federation(shared, List.of(THREE, ONE), 0.1, 2, 4));
  }

  @Check(value = "a client without examples", points = 0.5)
  @Order(3)
  void leavesEmptyClientsOut(FedAvg fedAvg) {
    expectWeights(
        fedAvg, new Federation(new double[] {1, 1}, List.of(THREE, EMPTY, ONE), 0.1, 2, 1));
  }

  static void expectWeights(FedAvg fedAvg, Federation right) {
    expect(
            fedAvg.train(
                right.shared(), right.clients(), right.rate(), right.steps(), right.rounds()))
        .unlike(right.shared(), Federation.UNCHANGED)
        .unlike(right.sequential(), Federation.SEQUENTIAL)
        .unlike(right.sequentialMean(), Federation.SEQUENTIAL)
        .unlike(right.unweighted(), Federation.UNWEIGHTED)
        .unlike(right.emptyCounted(), Federation.EMPTY_COUNTED)
        .unlike(right.halfSlope(), Federation.HALF_SLOPE)
        .unlike(right.uphill(), Federation.UPHILL)
        .unlike(right.summed(), Federation.SUMMED)
        .unlike(right.pooledDescent(), Federation.POOLED)
        .unlike(right.oneByOne(), Federation.ONE_BY_ONE)
        .unlike(right.oneStep(), Federation.ONE_STEP)
        .unlike(right.oneRound(), Federation.ONE_ROUND)
        .unlike(right.lastClient(), Federation.LAST_CLIENT)
        .unlike(right.stale(), Federation.STALE)
        .unlike(right.change(), Federation.CHANGE_ONLY)
        .isCloseTo(right.right(), TOLERANCE);
  }
}
