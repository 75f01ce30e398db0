package io.percolate.exercises.backpropagation;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Expect;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Gradient descent with slopes found by nudging, and the ways in which it goes wrong. */
final class Descent {
  private static final String KEPT =
      "Gradients of earlier epochs were still there when new ones were added. Set them to 0 before each epoch.";

  private final Net start;
  private final double[][] X;
  private final double[][] Y;
  private final double rate;
  private final int epochs;
  private double[] losses;

  Descent(Net start, double[][] X, double[][] Y, double rate, int epochs) {
    this.start = start;
    this.X = X;
    this.Y = Y;
    this.rate = rate;
    this.epochs = epochs;
  }

  /** The network after all epochs, and what mistakes make of it. */
  Updates net(double tolerance) {
    Updates updates = new Updates(after(epochs, this::right), tolerance);
    wrongEpochs().forEach((meaning, epoch) -> updates.unlike(after(epochs, epoch), meaning));
    updates.unlike(after(epochs + 1, this::right), "That is one step more than there are epochs.");
    if (epochs > 1) {
      updates.unlike(withGradientsKept().net(), KEPT);
      updates.unlike(
          after(epochs - 1, this::right), "That is one step less than there are epochs.");
      updates.unlike(
          after(1, this::right),
          "That is after one step: each epoch began with the first network again.");
    }
    return updates;
  }

  /** The mean loss before each step, and after the last one: one more than there are epochs. */
  double[] losses() {
    if (losses == null) {
      losses = new double[epochs + 1];
      Net net = start;
      for (int e = 0; e < epochs; e++) {
        losses[e] = Nudging.loss(net, X, Y);
        net = right(net);
      }
      losses[epochs] = Nudging.loss(net, X, Y);
    }
    return losses;
  }

  /** Expects the losses, and names mistakes in them. */
  void expectLosses(double[] got, double tolerance) {
    double[] right = losses();
    double[] before = Arrays.copyOf(right, epochs);
    Expect expectation =
        expect(got)
            .unlike(
                Arrays.copyOfRange(right, 1, epochs + 1),
                "Those are the losses after each step. Take an epoch's loss before its step.")
            .unlike(
                Tensor.times(X.length, before),
                "Those are sums. Divide by how many examples there are.")
            .unlike(withGradientsKept().losses(), KEPT)
            .unlike(new double[epochs], "All are 0: are the losses stored?")
            .unlike(
                Tensor.times(1 / Math.log(2), before),
                "That is the logarithm of base 2; Math.log is the natural one.")
            .unlike(Tensor.times(-1, before), "The sign is turned: the loss is −log p.");
    double[] same = new double[epochs];
    Arrays.fill(same, right[0]);
    expectation.unlike(
        same, "The loss stays as it was at the start: it isn't taken from the network that moves.");
    expectation.isCloseTo(before, tolerance);
  }

  /** Expects tensors of the shapes that another network has. */
  static void requireSizes(Net got, Net like) {
    expect(shape(got)).of("the shapes of the network that came back").isEqualTo(shape(like));
  }

  private static String shape(Net net) {
    return "W₁ (%s), b₁ (%d), W₂ (%s), b₂ (%d)"
        .formatted(shape(net.W1()), net.b1().length, shape(net.W2()), net.b2().length);
  }

  private static String shape(double[][] rows) {
    return rows.length + ", " + (rows.length == 0 ? 0 : rows[0].length);
  }

  private Net after(int epochs, UnaryOperator<Net> epoch) {
    Net net = start;
    for (int e = 0; e < epochs; e++) {
      net = epoch.apply(net);
    }
    return net;
  }

  private Net right(Net net) {
    return Updates.moved(net, Nudging.slopes(net, X, Y), -rate);
  }

  private Trained withGradientsKept() {
    double[] losses = new double[epochs];
    Net net = start;
    Net kept = Tensor.each(start, start, (a, same) -> 0);
    for (int e = 0; e < epochs; e++) {
      losses[e] = Nudging.loss(net, X, Y);
      kept = Updates.moved(kept, Nudging.slopes(net, X, Y), 1);
      net = Updates.moved(net, kept, -rate);
    }
    return new Trained(net, losses);
  }

  private Map<String, UnaryOperator<Net>> wrongEpochs() {
    Map<String, UnaryOperator<Net>> wrong = new LinkedHashMap<>();
    wrong.put(
        "It hasn't moved: the network that came back holds what the first one held. Do the biases take the step too?",
        net -> net);
    wrong.put(
        "That is uphill: subtract the gradients.",
        net -> Updates.moved(net, Nudging.slopes(net, X, Y), rate));
    wrong.put(
        "The gradients of all examples were summed. The loss is their mean, so divide by how many there are.",
        net -> Updates.moved(net, Nudging.slopes(net, X, Y), -rate * X.length));
    wrong.put(
        "A step was taken after each example. An epoch here takes one step, by the mean over all examples.",
        net -> oneByOne(net, rate));
    wrong.put(
        "A step was taken after each example, each divided by their number. An epoch here takes one step; until then all gradients come from the same network.",
        net -> oneByOne(net, rate / X.length));
    wrong.put(
        "Only the last example's gradients were used. Add up all of them.",
        net -> Updates.moved(net, slopes(net, X.length - 1), -rate));
    wrong.put(
        "Only the last example's gradients were used, divided by the number of all. Add up all of them: += in place of =.",
        net -> Updates.moved(net, slopes(net, X.length - 1), -rate / X.length));
    wrong.put("σ′ is left out of δ₁.", net -> Updates.moved(net, withoutSlope(net), -rate));
    wrong.put(
        "W₂ was moved before δ₁ was taken from it. Find all gradients first, then take the step.",
        this::outputFirst);
    wrong.put(
        "The weights moved and the biases didn't, so from the second epoch on the gradients are others. All four tensors take the step.",
        this::weightsOnly);
    return wrong;
  }

  private Net slopes(Net net, int i) {
    return Nudging.slopes(net, new double[][] {X[i]}, new double[][] {Y[i]});
  }

  private Net oneByOne(Net net, double rate) {
    Net moved = net;
    for (int i = 0; i < X.length; i++) {
      moved = Updates.moved(moved, slopes(moved, i), -rate);
    }
    return moved;
  }

  private Net weightsOnly(Net net) {
    Net moved = right(net);
    return new Net(moved.W1(), net.b1(), moved.W2(), net.b2());
  }

  private Net withoutSlope(Net net) {
    Net right = Nudging.slopes(net, X, Y);
    double[] db1 = new double[net.b1().length];
    double[][] dW1 = new double[db1.length][X[0].length];
    for (int i = 0; i < X.length; i++) {
      double[] h = Nudging.hidden(net, X[i]);
      double[] delta1 = Tensor.each(slopes(net, i).b1(), h, (d, a) -> d / (a * (1 - a)));
      addMean(delta1, i, dW1, db1);
    }
    return new Net(dW1, db1, right.W2(), right.b2());
  }

  private Net outputFirst(Net net) {
    Net moved = right(net);
    double[] db1 = new double[net.b1().length];
    double[][] dW1 = new double[db1.length][X[0].length];
    for (int i = 0; i < X.length; i++) {
      double[] h = Nudging.hidden(net, X[i]);
      double[] delta2 = slopes(net, i).b2();
      double[] atHidden =
          Nudging.layer(Tensor.transposed(moved.W2()), new double[h.length], delta2);
      addMean(Tensor.each(atHidden, h, (d, a) -> d * a * (1 - a)), i, dW1, db1);
    }
    return new Net(
        Tensor.each(net.W1(), dW1, (w, slope) -> w - rate * slope),
        Tensor.each(net.b1(), db1, (b, slope) -> b - rate * slope),
        moved.W2(),
        moved.b2());
  }

  private void addMean(double[] delta1, int i, double[][] dW1, double[] db1) {
    for (int j = 0; j < db1.length; j++) {
      db1[j] += delta1[j] / X.length;
      for (int a = 0; a < X[i].length; a++) {
        dW1[j][a] += delta1[j] * X[i][a] / X.length;
      }
    }
  }
}
