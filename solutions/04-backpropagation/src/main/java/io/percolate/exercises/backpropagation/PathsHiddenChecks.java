package io.percolate.exercises.backpropagation;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Paths} that graders have. */
class PathsHiddenChecks {
  private static final int LAYERS = 60;

  @Check(value = "other graphs", points = 0.5)
  @Order(1)
  void holdsForAnyGraph(Paths paths, Inputs inputs) {
    for (int i = 0; i < 5; i++) {
      int[][] from = graph(inputs, inputs.integer(6, 12));
      double[][] slopes = new double[from.length][];
      for (int node = 0; node < from.length; node++) {
        slopes[node] = inputs.reals(from[node].length, -1.5, 1.5);
      }
      double[] right = gradients(from, slopes);
      expect(paths.gradients(from, slopes))
          .unlike(overwritten(from, slopes), PathsChecks.OVERWRITTEN)
          .unlike(forward(from, slopes), PathsChecks.FORWARD)
          .isCloseTo(right, 1e-5 * Math.max(1, most(right)));
    }
  }

  @Check(value = "nodes that lead nowhere, and a single node", points = 0.5)
  @Order(2)
  void givesDeadEndsNothing(Paths paths, Inputs inputs) {
    double s = inputs.real(1, 3);
    int[][] from = {{}, {}, {0}, {0, 1}, {2}};
    double[][] slopes = {{}, {}, {s}, {5, 7}, {2}};
    expect(paths.gradients(from, slopes))
        .unlike(
            new double[] {2 * s + 5, 7, 2, 1, 1},
            "Node 3 isn't part of what the last node was made from, so a nudge of it changes nothing: its gradient is 0. Only the last node begins with 1.")
        .isCloseTo(new double[] {2 * s, 0, 2, 0, 1}, 1e-5);
    expect(paths.gradients(new int[][] {{}}, new double[][] {{}})).isCloseTo(new double[] {1}, 0);
  }

  /** Two edges from each node to the one before it: 2 to the power of 60 paths. */
  @Check(value = "more paths than can be followed one by one", points = 0.5)
  @Order(3)
  void followsEdgesNotPaths(Paths paths, Inputs inputs) {
    int[][] from = new int[LAYERS + 1][];
    double[][] slopes = new double[LAYERS + 1][];
    from[0] = new int[0];
    slopes[0] = new double[0];
    for (int i = 1; i <= LAYERS; i++) {
      from[i] = new int[] {i - 1, i - 1};
      slopes[i] = new double[] {inputs.real(0.3, 0.6), inputs.real(0.4, 0.7)};
    }
    double[] right = gradients(from, slopes);
    expect(paths.gradients(from, slopes))
        .unlike(overwritten(from, slopes), PathsChecks.OVERWRITTEN)
        .isCloseTo(right, 1e-5 * Math.max(1, most(right)));
    expectNothing(paths, from, slopes);
  }

  /** The same nodes, and after them a last one that isn't made from any: all but it have 0. */
  private static void expectNothing(Paths paths, int[][] from, double[][] slopes) {
    int[][] longer = Arrays.copyOf(from, from.length + 1);
    double[][] longerSlopes = Arrays.copyOf(slopes, slopes.length + 1);
    longer[from.length] = new int[0];
    longerSlopes[from.length] = new double[0];
    expect(paths.gradients(longer, longerSlopes)).isCloseTo(outputOnly(longer.length), 1e-5);
  }

  /** Each node but a few is made from one to three earlier ones. */
  private static int[][] graph(Inputs inputs, int n) {
    int[][] from = new int[n][];
    from[0] = new int[0];
    for (int i = 1; i < n; i++) {
      from[i] = inputs.integers(inputs.integer(i == n - 1 ? 2 : 0, 3), 0, i - 1);
    }
    from[n - 1][0] = n - 2;
    return from;
  }

  private static double[] gradients(int[][] from, double[][] slopes) {
    double[] gradients = outputOnly(from.length);
    for (int i = from.length - 1; i >= 0; i--) {
      for (int e = 0; e < from[i].length; e++) {
        gradients[from[i][e]] += slopes[i][e] * gradients[i];
      }
    }
    return gradients;
  }

  private static double[] overwritten(int[][] from, double[][] slopes) {
    double[] gradients = outputOnly(from.length);
    for (int i = from.length - 1; i >= 0; i--) {
      for (int e = 0; e < from[i].length; e++) {
        gradients[from[i][e]] = slopes[i][e] * gradients[i];
      }
    }
    return gradients;
  }

  private static double[] forward(int[][] from, double[][] slopes) {
    double[] gradients = outputOnly(from.length);
    for (int i = 0; i < from.length; i++) {
      for (int e = 0; e < from[i].length; e++) {
        gradients[from[i][e]] += slopes[i][e] * gradients[i];
      }
    }
    return gradients;
  }

  private static double[] outputOnly(int n) {
    double[] gradients = new double[n];
    gradients[n - 1] = 1;
    return gradients;
  }

  private static double most(double[] numbers) {
    double most = 0;
    for (double each : numbers) {
      most = Math.max(most, Math.abs(each));
    }
    return most;
  }
}
