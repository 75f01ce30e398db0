package io.percolate.exercises.backpropagation;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;

/** Checks of {@link Step} that graders have. */
class StepHiddenChecks {
  @Check(value = "the weights of other networks", points = 0.5)
  @Order(1)
  void movesWeights(Step step, Inputs inputs) {
    for (int examples : new int[] {1, inputs.integer(3, 6)}) {
      int m = inputs.integer(2, 4);
      Net net = Nets.random(inputs, m, 3, 2);
      List<Gradients> gradients = gradients(inputs, net, m, examples);
      double rate = inputs.real(0.1, 0.4);
      Updates.after(net, gradients, rate).expectWeights(step.after(net, gradients, rate));
    }
  }

  @Check(value = "the biases of other networks", points = 0.5)
  @Order(2)
  void movesBiases(Step step, Inputs inputs) {
    for (int examples : new int[] {1, inputs.integer(3, 6)}) {
      Net net = Nets.random(inputs, 2, inputs.integer(2, 4), 3);
      List<Gradients> gradients = gradients(inputs, net, 2, examples);
      double rate = inputs.real(0.1, 0.4);
      Updates.after(net, gradients, rate).expectBiases(step.after(net, gradients, rate));
    }
  }

  private static List<Gradients> gradients(Inputs inputs, Net net, int m, int examples) {
    int k = net.b2().length;
    List<Gradients> all = new ArrayList<>();
    for (int i = 0; i < examples; i++) {
      double[] y = Nets.oneHot(new int[] {inputs.integer(0, k - 1)}, k)[0];
      all.add(Nudging.gradients(net, inputs.reals(m, -2, 2), y));
    }
    return all;
  }
}
