package io.percolate.exercises.optimisers;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link BatchNoise} that learners see. */
class BatchNoiseChecks {
  static final String DIVIDED_BY_SIZE =
      "You divided by B. The variance shrinks by B, the standard deviation by √B.";
  static final String VARIANCE = "That is the variance, σ²/B; take its root.";
  static final String LESS_ONE =
      "You divided by the examples less one. These are all examples there are; divide by how many.";
  static final String NOT_CENTRED =
      "Distances were taken from 0. Take them from the mean gradient: subtract it from each row.";
  static final String BY_WEIGHT =
      "The squared distance was averaged over the weights. Sum it over the weights, and average over the examples.";
  static final String SUMMED_DEVIATIONS =
      "The standard deviations of the weights were summed. Sum their variances, and take the root at the end.";
  static final String MEAN_DISTANCE =
      "That is the mean distance. Average the squared distances, and take the root at the end.";

  @Check(value = "one weight by hand", points = 0.5)
  @Order(1)
  void worksOneWeight(BatchNoise noise) {
    double[][] gradients = {{1}, {3}, {5}, {7}};
    expect(noise.of(gradients, new int[] {1, 4}))
        .unlike(new double[] {2.236068, 0.559017}, DIVIDED_BY_SIZE)
        .unlike(new double[] {5, 1.25}, VARIANCE)
        .unlike(new double[] {2.581989, 1.290994}, LESS_ONE)
        .unlike(new double[] {4.582576, 2.291288}, NOT_CENTRED)
        .unlike(new double[] {2, 1}, MEAN_DISTANCE)
        .unlike(
            new double[] {4.472136, 2.236068},
            "The squared distances were summed. σ² is their mean.")
        .unlike(new double[] {2.236068, 2.236068}, "The size of the batch wasn't used.")
        .isCloseTo(new double[] {2.236068, 1.118034}, 1e-5);
  }

  @Check(value = "two weights by hand", points = 0.5)
  @Order(2)
  void addsUpWeights(BatchNoise noise) {
    double[][] gradients = {{2, 0}, {6, 3}, {-2, 3}, {2, 6}};
    expect(noise.of(gradients, new int[] {1}))
        .unlike(new double[] {2.5}, BY_WEIGHT)
        .unlike(new double[] {4.949747}, SUMMED_DEVIATIONS)
        .unlike(new double[] {3.5}, MEAN_DISTANCE)
        .unlike(new double[] {4.082483}, LESS_ONE)
        .unlike(new double[] {5.049752}, NOT_CENTRED)
        .unlike(new double[] {12.5}, VARIANCE)
        .unlike(
            new double[] {2.828427},
            "Only the first weight was looked at. The distance goes over all.")
        .isCloseTo(new double[] {3.535534}, 1e-5);
  }

  @Check(value = "a hundred times the batch, a tenth of the noise", points = 0.5)
  @Order(3)
  void shrinksByTheRoot(BatchNoise noise) {
    expect(noise.of(new double[][] {{4}, {-4}}, new int[] {4, 100, 400}))
        .unlike(new double[] {1, 0.04, 0.01}, DIVIDED_BY_SIZE)
        .unlike(new double[] {4, 0.16, 0.04}, VARIANCE)
        .unlike(
            new double[] {0, 0, 0},
            "1 / B is 0 for two ints. Make one side of the division a double.")
        .isCloseTo(new double[] {2, 0.4, 0.2}, 1e-6);
  }
}
