package io.percolate.exercises.backpropagation;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.List;
import org.junit.jupiter.api.Order;

/**
 * Checks of {@link Tensors} that graders have: one verdict a tensor, on networks of three different
 * sizes, where a wrong shape shows, of three equal ones, where it doesn't, and on the smallest.
 */
class TensorsHiddenChecks {
  @Check(value = "δ₂ of other networks", points = 0.5)
  @Order(1)
  void delta2(Tensors tensors, Inputs inputs) {
    verdicts(inputs).forEach(verdict -> verdict.delta2(tensors));
  }

  @Check(value = "the gradient at W₂ of other networks", points = 0.5)
  @Order(2)
  void outputWeights(Tensors tensors, Inputs inputs) {
    verdicts(inputs).forEach(verdict -> verdict.dW2(tensors));
  }

  @Check(value = "the gradient at b₂ of other networks", points = 0.25)
  @Order(3)
  void outputBiases(Tensors tensors, Inputs inputs) {
    verdicts(inputs).forEach(verdict -> verdict.db2(tensors));
  }

  @Check(value = "δ₁ of other networks", points = 0.5)
  @Order(4)
  void delta1(Tensors tensors, Inputs inputs) {
    verdicts(inputs).forEach(verdict -> verdict.delta1(tensors));
  }

  @Check(value = "the gradient at W₁ of other networks", points = 0.5)
  @Order(5)
  void hiddenWeights(Tensors tensors, Inputs inputs) {
    verdicts(inputs).forEach(verdict -> verdict.dW1(tensors));
  }

  @Check(value = "the gradient at b₁ of other networks", points = 0.25)
  @Order(6)
  void hiddenBiases(Tensors tensors, Inputs inputs) {
    verdicts(inputs).forEach(verdict -> verdict.db1(tensors));
  }

  private static List<Verdicts> verdicts(Inputs inputs) {
    int equal = inputs.integer(3, 4);
    return List.of(
        verdict(inputs, equal, equal, equal),
        verdict(inputs, 4, inputs.integer(2, 3), 5),
        verdict(inputs, inputs.integer(1, 3), inputs.integer(4, 6), 3),
        verdict(inputs, 1, 1, 2));
  }

  private static Verdicts verdict(Inputs inputs, int m, int n, int k) {
    double[] y = new double[k];
    y[inputs.integer(0, k - 1)] = 1;
    return new Verdicts(Nets.random(inputs, m, n, k), inputs.reals(m, -2, 2), y);
  }
}
