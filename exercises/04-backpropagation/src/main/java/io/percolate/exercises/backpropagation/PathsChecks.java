package io.percolate.exercises.backpropagation;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Paths} that learners see. */
class PathsChecks {
  static final String OVERWRITTEN =
      "Where several paths meet, the last one wiped out the others. Add: += in place of =.";
  static final String FORWARD =
      "The nodes were walked from the inputs on, so gradients were passed on before they had arrived. Begin at the last node.";

  @Check(value = "along a chain, slopes multiply", points = 0.5)
  @Order(1)
  void multipliesAlongAChain(Paths paths) {
    int[][] from = {{}, {0}, {1}, {2}};
    double[][] slopes = {{}, {3}, {1}, {4}};
    expect(paths.gradients(from, slopes))
        .unlike(new double[4], "Everything is 0: the last node's own gradient, 1, starts it all.")
        .unlike(new double[] {8, 5, 4, 1}, "Slopes were added. Along a path they multiply.")
        .unlike(new double[] {9, 6, 5, 1}, "Slopes were added. Along a path they multiply.")
        .unlike(
            new double[] {3, 1, 4, 1},
            "Each node got the slope of its own edge only. Multiply by the gradient of the node that was made from it.")
        .unlike(new double[] {0, 0, 4, 1}, FORWARD)
        .unlike(
            new double[] {1, 3, 3, 12},
            "That is how far each node moves with the first one. Asked is how far the last one moves with each.")
        .isCloseTo(new double[] {12, 4, 4, 1}, 1e-6);
  }

  @Check(value = "a · a + a at 3: several paths add up", points = 0.5)
  @Order(2)
  void addsOverPaths(Paths paths) {
    int[][] from = {{}, {0, 0}, {1, 0}};
    double[][] slopes = {{}, {3, 3}, {1, 1}};
    expect(paths.gradients(from, slopes))
        .unlike(new double[] {3, 1, 1}, OVERWRITTEN)
        .unlike(new double[] {1, 1, 1}, FORWARD)
        .unlike(
            new double[] {4, 1, 1},
            "One of the two edges from a · a to a was left out. An input that is used twice counts twice.")
        .isCloseTo(new double[] {7, 1, 1}, 1e-6);
  }

  @Check(value = "a node passes on only what is complete", points = 0.5)
  @Order(3)
  void waitsUntilComplete(Paths paths) {
    int[][] from = {{}, {0}, {1}, {1, 2}};
    double[][] slopes = {{}, {2}, {3}, {1, 1}};
    expect(paths.gradients(from, slopes))
        .unlike(new double[] {6, 3, 1, 1}, OVERWRITTEN)
        .unlike(
            new double[] {2, 4, 1, 1},
            "Node 1 passed its gradient on before node 2 had added to it. Take the nodes from the last number down.")
        .unlike(
            new double[] {10, 4, 1, 1},
            "Node 1 passed on twice, and the second time what it had passed on before was in it again. Each node passes on once, when it is complete.")
        .isCloseTo(new double[] {8, 4, 1, 1}, 1e-6);
  }
}
