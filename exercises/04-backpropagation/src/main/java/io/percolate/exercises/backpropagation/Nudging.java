package io.percolate.exercises.backpropagation;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The judge: gradients found by nudging to both sides, from nothing but forward passes. */
final class Nudging {
  private static final double H = 1e-5;

  private Nudging() {}

  /** What the hidden units put out. */
  static double[] hidden(Net net, double[] x) {
    return Arrays.stream(layer(net.W1(), net.b1(), x)).map(Nudging::sigmoid).toArray();
  }

  static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  static double[] logits(Net net, double[] x) {
    return layer(net.W2(), net.b2(), hidden(net, x));
  }

  static double[] layer(double[][] W, double[] b, double[] x) {
    double[] z = b.clone();
    for (int k = 0; k < z.length; k++) {
      for (int j = 0; j < x.length; j++) {
        z[k] += W[k][j] * x[j];
      }
    }
    return z;
  }

  static double[] probabilities(Net net, double[] x) {
    double[] z = logits(net, x);
    double log = logSumExp(z);
    return Arrays.stream(z).map(each -> Math.exp(each - log)).toArray();
  }

  private static double logSumExp(double[] z) {
    double most = Arrays.stream(z).max().orElseThrow();
    return most + Math.log(Arrays.stream(z).map(each -> Math.exp(each - most)).sum());
  }

  /** The mean cross-entropy of some examples. */
  static double loss(Net net, double[][] X, double[][] Y) {
    double sum = 0;
    for (int i = 0; i < X.length; i++) {
      double[] z = logits(net, X[i]);
      double[] y = Y[i];
      sum += logSumExp(z) - IntStream.range(0, z.length).mapToDouble(k -> y[k] * z[k]).sum();
    }
    return sum / X.length;
  }

  /** The gradients of one example. A nudge of a bias is one of the z that it goes into. */
  static Gradients gradients(Net net, double[] x, double[] y) {
    Net slopes = slopes(net, new double[][] {x}, new double[][] {y});
    return new Gradients(
        slopes.b2(), slopes.W2(), slopes.b2(), slopes.b1(), slopes.W1(), slopes.b1());
  }

  /** The gradients of the mean loss, each where its parameter stands. */
  static Net slopes(Net net, double[][] X, double[][] Y) {
    Net nudged = copy(net);
    return new Net(
        slopes(nudged, nudged.W1(), X, Y),
        slopes(nudged, nudged.b1(), X, Y),
        slopes(nudged, nudged.W2(), X, Y),
        slopes(nudged, nudged.b2(), X, Y));
  }

  private static double[][] slopes(Net net, double[][] rows, double[][] X, double[][] Y) {
    return Arrays.stream(rows).map(row -> slopes(net, row, X, Y)).toArray(double[][]::new);
  }

  private static double[] slopes(Net net, double[] row, double[][] X, double[][] Y) {
    double[] slopes = new double[row.length];
    for (int i = 0; i < row.length; i++) {
      double at = row[i];
      row[i] = at + H;
      double up = loss(net, X, Y);
      row[i] = at - H;
      slopes[i] = (up - loss(net, X, Y)) / (2 * H);
      row[i] = at;
    }
    return slopes;
  }

  private static Net copy(Net net) {
    return Tensor.each(net, net, (a, same) -> a);
  }
}
