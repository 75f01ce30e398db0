package io.percolate.exercises.forwardpass;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link Decision} that graders have. */
class DecisionHiddenChecks {
  @Check(value = "networks with one output", points = 0.5)
  @Order(1)
  void decidesWithOneOutput(Decision decision, Inputs inputs) {
    expectDecisions(decision, inputs, inputs.integer(1, 4), 1);
    expectDecisions(decision, inputs, inputs.integer(1, 4), 1, 1);
    expectDecisions(decision, inputs, inputs.integer(1, 4), inputs.integer(3, 6), 1);
    expectDecisions(
        decision, inputs, inputs.integer(1, 4), inputs.integer(3, 6), inputs.integer(3, 6), 1);
  }

  @Check(value = "networks with several outputs", points = 0.5)
  @Order(2)
  void decidesWithSeveralOutputs(Decision decision, Inputs inputs) {
    for (int outputs = 2; outputs <= 5; outputs++) {
      expectDecisions(decision, inputs, inputs.integer(1, 4), outputs);
      expectDecisions(decision, inputs, inputs.integer(1, 4), 1, outputs);
      expectDecisions(decision, inputs, inputs.integer(1, 4), inputs.integer(3, 6), outputs);
      expectDecisions(
          decision,
          inputs,
          inputs.integer(1, 4),
          inputs.integer(3, 6),
          inputs.integer(3, 6),
          outputs);
    }
  }

  @Check(value = "at the border, outputs that are equal, and outputs of any size", points = 0.5)
  @Order(3)
  void decidesAtTheBorder(Decision decision, Inputs inputs) {
    double x1 = inputs.integer(-4, 0) / 4.0;
    double border = 2 * x1 + 0.75;
    DecisionChecks.expectDecisions(
        decision,
        DecisionChecks.SHEET,
        new double[][] {{x1, border}, {x1, border - 0.25}, {x1, border + 0.25}});
    double most = inputs.integer(1, 9);
    for (int outputs = 2; outputs <= 4; outputs++) {
      expectFirstOfEquals(decision, outputs, most);
    }
    for (int outputs = 1; outputs <= 3; outputs++) {
      expectSameOfAnySize(decision, inputs, outputs);
    }
  }

  /** Outputs that are all far smaller or larger, or far below 0, decide the same. */
  private static void expectSameOfAnySize(Decision decision, Inputs inputs, int outputs) {
    Layer layer = Quarters.layers(inputs, 2, outputs).get(0);
    double[][] points = Quarters.of(inputs, 20, 2, 3);
    for (int power : new int[] {-60, 12}) {
      double factor = Math.scalb(1, power);
      double[][] w =
          Arrays.stream(layer.w()).map(row -> times(factor, row)).toArray(double[][]::new);
      Layer scaled = new Layer(w, times(factor, layer.b()));
      DecisionChecks.expectDecisions(decision, List.of(scaled), points);
    }
    if (outputs > 1) {
      double[] low = Arrays.stream(layer.b()).map(b -> b - 10_000).toArray();
      DecisionChecks.expectDecisions(decision, List.of(new Layer(layer.w(), low)), points);
    }
  }

  private static double[] times(double factor, double... numbers) {
    return Arrays.stream(numbers).map(v -> factor * v).toArray();
  }

  /**
   * Outputs are the coordinates less 20: all equal in the first point, all but one in the others.
   */
  private static void expectFirstOfEquals(Decision decision, int outputs, double most) {
    double[][] w = new double[outputs][outputs];
    double[] b = new double[outputs];
    double[][] points = new double[outputs][outputs];
    for (int j = 0; j < outputs; j++) {
      w[j][j] = 1;
      b[j] = -20;
      Arrays.fill(points[j], most);
      if (j > 0) {
        points[j][j - 1] = most - 1;
      }
    }
    DecisionChecks.expectDecisions(decision, List.of(new Layer(w, b)), points);
  }

  private static void expectDecisions(Decision decision, Inputs inputs, int... units) {
    List<Layer> network = Quarters.layers(inputs, units);
    DecisionChecks.expectDecisions(decision, network, Quarters.of(inputs, 40, units[0], 3));
    DecisionChecks.expectDecisions(decision, network, Quarters.of(inputs, 1, units[0], 3));
  }
}
