package io.percolate.exercises.trainingdigits;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.trainingdigits.Loop.Model;
import io.percolate.exercises.trainingdigits.Loop.Plan;
import io.percolate.exercises.trainingdigits.Loop.Run;
import io.percolate.exercises.trainingdigits.LoopReference.Slip;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Loop} that graders have. */
class LoopHiddenChecks {
  private static final double TOLERANCE = 1e-4;

  /** Logits beyond what exp can take, and what single precision leaves of their losses. */
  private static final double LARGE = 750;

  private static final double ROUGH = 0.01;

  /** So much above the others, a logit's class has all but 4e-18 of the probability. */
  private static final double SURE = 40;

  @Check(value = "the weights after several epochs, each in its own order", points = 1)
  @Order(1)
  void endsWithTheWeights(Loop loop, Inputs inputs) {
    int n = 4 * inputs.integer(2, 4) + inputs.integer(1, 3);
    Problem problem = Problem.random(inputs, n, 4);
    while (!problem.rises()) {
      problem = Problem.random(inputs, n, 4);
    }
    problem.expectModel(problem.run(loop));
  }

  @Check(value = "the mean loss of each of several epochs", points = 1)
  @Order(2)
  void reportsTheLosses(Loop loop, Inputs inputs) {
    Problem problem = Problem.random(inputs, 4 * inputs.integer(2, 4) + 1, 4);
    problem.expectLosses(problem.run(loop));
    Problem.random(inputs, 9, 4).sure(inputs).expectLargeLosses(loop);
  }

  @Check(value = "the number of updates of other sizes", points = 0.5)
  @Order(3)
  void countsUpdates(Loop loop, Inputs inputs) {
    for (int size : new int[] {3, 5, 7}) {
      int n = size * inputs.integer(1, 4) + (size == 5 ? 0 : inputs.integer(1, size - 1));
      Problem problem = Problem.random(inputs, n, size);
      expect(problem.run(loop).updates())
          .of(problem.toString())
          .unlike(
              problem.plan.orders().length * (n / size + 1),
              "Nothing is left over here, so no epoch has a batch more than pictures / size.")
          .isEqualTo(problem.run(Slip.NONE).updates());
    }
  }

  @Check(value = "batches of one picture, and of more than there are", points = 0.5)
  @Order(4)
  void holdsForExtremeSizes(Loop loop, Inputs inputs) {
    for (int size : new int[] {1, 50}) {
      Problem problem = Problem.random(inputs, 6, size);
      Run run = problem.run(loop);
      problem.expectModel(run);
      problem.expectLosses(run);
    }
  }

  private record Problem(double[][] pictures, int[] labels, Model start, Plan plan) {
    static Problem random(Inputs inputs, int n, int batchSize) {
      int pixels = inputs.integer(3, 5);
      int classes = inputs.integer(3, 4);
      int[][] orders =
          IntStream.range(0, inputs.integer(2, 4))
              .mapToObj(epoch -> inputs.order(n))
              .toArray(int[][]::new);
      return new Problem(
          inputs.reals(n, pixels, -1, 2),
          inputs.integers(n, 0, classes - 1),
          new Model(inputs.reals(classes, pixels, -0.5, 0.5), inputs.reals(classes, -0.5, 0.5)),
          new Plan(orders, batchSize, inputs.real(0.2, 0.5)));
    }

    /** The same, begun by a model that is sure of every answer, and wrong about most. */
    Problem sure(Inputs inputs) {
      double[] biases = inputs.reals(start.biases().length, LARGE - 1, LARGE + 1);
      biases[inputs.integer(0, biases.length - 1)] += SURE;
      return new Problem(pictures, labels, new Model(start.weights(), biases), plan);
    }

    /** Whether the loss rises early, and ends above its least: no reason to stop, or to go back. */
    boolean rises() {
      double[] losses = run(Slip.NONE).losses();
      int last = losses.length - 1;
      return last > 1
          && losses[1] > losses[0]
          && losses[last] > Arrays.stream(losses).min().orElseThrow();
    }

    Run run(Loop loop) {
      return loop.train(pictures, labels, start, plan);
    }

    Run run(Slip slip) {
      return LoopReference.run(pictures, labels, start, plan, slip);
    }

    void expectModel(Run got) {
      compare(got, false, "weights", run -> run.model().weights());
      compare(got, false, "biases", run -> run.model().biases());
    }

    void expectLosses(Run got) {
      compare(got, true, "losses", Run::losses);
    }

    void expectLargeLosses(Loop loop) {
      expect(run(loop).losses())
          .of(
              "a model that starts with logits near 750, sure and often wrong, the losses: −log p with nothing added to p, and no limit")
          .isCloseTo(run(Slip.NONE).losses(), ROUGH);
    }

    private void compare(Run got, boolean losses, String what, Function<Run, Object> part) {
      Expect comparison = expect(part.apply(got)).of("the %s after %s".formatted(what, this));
      for (Slip slip : Slip.values()) {
        if (slip != Slip.NONE && (losses || !slip.isOfLossOnly())) {
          Object wrong = part.apply(run(slip));
          if (differs(wrong, part.apply(run(Slip.NONE)))) {
            comparison.unlike(wrong, slip.meaning());
          }
        }
      }
      comparison.isCloseTo(part.apply(run(Slip.NONE)), TOLERANCE);
    }

    private static boolean differs(Object a, Object b) {
      return !Arrays.deepEquals(new Object[] {a}, new Object[] {b});
    }

    @Override
    public String toString() {
      return "%d epochs over %d pictures of %d pixels in %d classes, batches of %d, rate %.3f"
          .formatted(
              plan.orders().length,
              labels.length,
              pictures[0].length,
              start.biases().length,
              plan.batchSize(),
              plan.rate());
    }
  }
}
