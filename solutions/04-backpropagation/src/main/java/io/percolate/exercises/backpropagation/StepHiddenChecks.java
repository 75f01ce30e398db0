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
      List<Gradients> gradients = gradients(inputs, net, examples);
      double rate = inputs.real(0.1, 0.4);
      Updates.after(net, gradients, rate).expectWeights(step.after(net, gradients, rate));
    }
  }

  @Check(value = "the biases of other networks", points = 0.5)
  @Order(2)
  void movesBiases(Step step, Inputs inputs) {
    for (int examples : new int[] {1, inputs.integer(3, 6)}) {
      Net net = Nets.random(inputs, 2, inputs.integer(2, 4), 3);
      List<Gradients> gradients = gradients(inputs, net, examples);
      double rate = inputs.real(0.1, 0.4);
      Updates.after(net, gradients, rate).expectBiases(step.after(net, gradients, rate));
    }
  }

  private static List<Gradients> gradients(Inputs inputs, Net net, int examples) {
    int m = net.W1()[0].length;
    int n = net.b1().length;
    int k = net.b2().length;
    List<Gradients> all = new ArrayList<>();
    for (int i = 0; i < examples; i++) {
      double[] delta2 = inputs.reals(k, -5, 5);
      double[] delta1 = inputs.reals(n, -5, 5);
      double[][] dW2 = inputs.reals(k, n, -5, 5);
      double[][] dW1 = inputs.reals(n, m, -5, 5);
      all.add(new Gradients(delta2, dW2, delta2, delta1, dW1, delta1));
    }
    return all;
  }
}
