package io.percolate.exercises.makingitsmall;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Prune} that learners see. */
class PruneChecks {
  private static final double TOLERANCE = 1e-5;
  private static final float[][][] NO_STEPS = {};

  @Check(value = "half of the example is kept", points = 0.5)
  @Order(1)
  void keepsTheGreatestMagnitudes(Prune prune) {
    expectPruned(
        prune, new Pruning(new float[][] {{0.5f, -0.1f}, {-0.9f, 0.2f}}, 0.5, NO_STEPS, 0.1f));
  }

  @Check(value = "densities 0 and 1, and a count to round", points = 0.5)
  @Order(2)
  void keepsNoneAndAll(Prune prune) {
    float[][] weights = {{0.4f, -2, 1.5f}, {-0.3f, 0.9f, 3}, {0.1f, -0.2f, 0.7f}};
    expectPruned(prune, new Pruning(weights, 0, NO_STEPS, 0.1f));
    expectPruned(prune, new Pruning(weights, 1, NO_STEPS, 0.1f));
    expectPruned(prune, new Pruning(weights, 0.3, NO_STEPS, 0.1f));
    expectPruned(prune, new Pruning(weights, 0.6, NO_STEPS, 0.1f));
  }

  @Check(value = "two steps of the example leave pruned weights at 0", points = 0.5)
  @Order(3)
  void holdsTheMask(Prune prune) {
    float[][] weights = {{0.5f, -0.1f}, {-0.9f, 0.2f}};
    float[][][] gradients = {{{1, 20}, {-1, 2}}, {{3, -1}, {2, 1}}};
    expectPruned(prune, new Pruning(weights, 0.5, gradients, 0.1f));
  }

  @Check(value = "of equal magnitudes, the first are kept", points = 0.5)
  @Order(4)
  void decidesTies(Prune prune) {
    float[][] weights = {{1, -2, 2}, {-1, 1, -1}, {3, 1, -2}};
    expectPruned(prune, new Pruning(weights, 6 / 9.0, NO_STEPS, 0.1f));
  }

  static void expectPruned(Prune prune, Pruning right) {
    float[][] got =
        prune.weights(right.weights(), right.density(), right.gradients(), right.rate());
    float[][] expected = right.steps(right.kept());
    double exact = right.exactCount();
    Pruning other =
        new Pruning(right.weights(), 1 - right.density(), right.gradients(), right.rate());
    expect(got)
        .unlike(right.unmasked(), Pruning.NO_MASK)
        .unlike(right.byValues(), Pruning.BY_VALUE)
        .unlike(right.again(), Pruning.AGAIN)
        .unlike(right.atTheEnd(), Pruning.AT_THE_END)
        .unlike(right.steps(right.kept(), 0, 0), Pruning.NO_STEPS)
        .unlike(
            right.steps(right.kept(), Math.min(1, right.gradients().length), right.rate()),
            Pruning.FIRST_STEP)
        .unlike(right.lastStep(), Pruning.LAST_STEP)
        .unlike(right.steps(right.kept(), right.gradients().length, -right.rate()), Pruning.UPHILL)
        .unlike(right.steps(right.kept(), right.gradients().length, 1), Pruning.NO_RATE)
        .unlike(
            right.steps(right.kept(right.byValue().reversed(), right.count())), Pruning.GREATEST)
        .unlike(right.steps(right.kept(right.byMagnitude(), right.count())), Pruning.SMALLEST)
        .unlike(other.steps(other.kept()), Pruning.SPARSITY)
        .unlike(
            right.steps(right.kept(right.byMagnitude().reversed(), (long) Math.floor(exact))),
            Pruning.ROUNDED_DOWN)
        .unlike(
            right.steps(right.kept(right.byMagnitude().reversed(), (long) Math.ceil(exact))),
            Pruning.ROUNDED_UP)
        .unlike(right.steps(right.threshold(true)), Pruning.ALL_EQUAL)
        .unlike(right.steps(right.threshold(false)), Pruning.NONE_EQUAL)
        .unlike(
            right.steps(
                right.kept(right.byMagnitude().thenComparing(p -> p).reversed(), right.count())),
            Pruning.LAST)
        .unlike(right.steps(right.eachRow()), Pruning.BY_ROW)
        .isCloseTo(expected, TOLERANCE);
  }
}
