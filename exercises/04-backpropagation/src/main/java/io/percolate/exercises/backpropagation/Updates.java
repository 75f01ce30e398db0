package io.percolate.exercises.backpropagation;

import io.percolate.check.test.Expect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a network should be after an update, and what mistakes make of it. */
final class Updates {
  private final Net right;
  private final double tolerance;
  private final Map<String, Net> wrong = new LinkedHashMap<>();

  Updates(Net right, double tolerance) {
    this.right = right;
    this.tolerance = tolerance;
  }

  /** One step by the gradients of some examples. */
  static Updates after(Net net, List<Gradients> examples, double rate) {
    Net sum = sum(examples);
    int n = examples.size();
    return new Updates(moved(net, sum, -rate / n), 1e-6)
        .unlike(
            net,
            "It hasn't moved. All four tensors take the step, the biases too; and 1 / n of whole numbers is 0.")
        .unlike(moved(net, sum, rate / n), "That is uphill: subtract the gradient.")
        .unlike(moved(net, sum, -1.0 / n), "The learning rate is left out.")
        .unlike(
            moved(net, sum, -1 / (rate * n)),
            "It was divided by the learning rate; multiply by it.")
        .unlike(change(sum, -rate / n), "That is the change alone; add it to what was there.")
        .unlike(
            moved(net, sum, -rate),
            "The gradients were summed. The loss is a mean, so divide by how many examples there are.")
        .unlike(
            moved(net, asNet(examples.get(n - 1)), -rate),
            "Only the last example's gradient was used. Add them up, then divide.")
        .unlike(
            moved(net, asNet(examples.get(n - 1)), -rate / n),
            "Only the last example's gradient was used, divided by the number of all.")
        .unlike(
            moved(net, asNet(examples.get(0)), -rate),
            "Only the first example's gradient was used.");
  }

  Updates unlike(Net answer, String meaning) {
    wrong.put(meaning, answer);
    return this;
  }

  void expect(Net got) {
    expectWeights(got);
    expectBiases(got);
  }

  void expectWeights(Net got) {
    expect(got, "W₁", Net::W1);
    expect(got, "W₂", Net::W2);
  }

  void expectBiases(Net got) {
    expect(got, "b₁", Net::b1);
    expect(got, "b₂", Net::b2);
  }

  private void expect(Net got, String name, Function<Net, Object> tensor) {
    Expect expectation = Expect.expect(tensor.apply(got)).of("the new " + name);
    wrong.forEach((meaning, answer) -> expectation.unlike(tensor.apply(answer), meaning));
    expectation.isCloseTo(tensor.apply(right), tolerance);
  }

  static Net moved(Net net, Net slopes, double factor) {
    return Tensor.each(net, slopes, (a, slope) -> a + factor * slope);
  }

  private static Net change(Net slopes, double factor) {
    return Tensor.each(slopes, slopes, (slope, same) -> factor * slope);
  }

  private static Net sum(List<Gradients> examples) {
    Net sum = asNet(examples.get(0));
    for (Gradients each : examples.subList(1, examples.size())) {
      sum = moved(sum, asNet(each), 1);
    }
    return sum;
  }

  private static Net asNet(Gradients gradients) {
    return new Net(gradients.dW1(), gradients.db1(), gradients.dW2(), gradients.db2());
  }
}
