package io.percolate.kit.plot.graph;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Moves the vertices of each layer towards their neighbours without changing their order or coming
 * too near to each other. For one layer that is a least-squares problem with an order, which
 * pooling adjacent violators solves exactly.
 */
final class Positions {

  private static final int SWEEPS = 100;

  /** How much harder a box is to move than a passing arrow, in the end. */
  private static final double FIRM = 1000;

  private final List<List<Vertex>> layers;
  private final double gap;

  private Positions(List<List<Vertex>> layers, double gap) {
    this.layers = layers;
    this.gap = gap;
  }

  /** Sets every vertex's {@code x}; the leftmost box begins at 0. */
  static void assign(List<List<Vertex>> layers, double gap) {
    new Positions(layers, gap).run();
  }

  private void run() {
    for (List<Vertex> layer : layers) {
      place(layer, v -> 0, v -> 1);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 0; i < layers.size(); i++) {
        List<Vertex> layer = layers.get(sweep % 2 == 0 ? i : layers.size() - 1 - i);
        // Weighed by how many pull at it, each step shortens the arrows, and none is undone.
        place(layer, Positions::middle, v -> v.above.size() + v.below.size());
      }
    }
    for (List<Vertex> layer : layers) {
      place(layer, Positions::straight, v -> v.passage ? 1 : FIRM);
    }
    double left =
        layers.stream()
            .flatMap(List::stream)
            .mapToDouble(v -> v.x - v.size.width() / 2)
            .min()
            .orElse(0);
    layers.forEach(layer -> layer.forEach(v -> v.x -= left));
  }

  private static double middle(Vertex vertex) {
    return Stream.concat(vertex.above.stream(), vertex.below.stream())
        .mapToDouble(v -> v.x)
        .average()
        .orElse(vertex.x);
  }

  /** Boxes stay; an arrow that passes keeps to where it passed the layer before. */
  private static double straight(Vertex vertex) {
    return vertex.passage && vertex.above.get(0).passage ? vertex.above.get(0).x : vertex.x;
  }

  private void place(
      List<Vertex> layer, ToDoubleFunction<Vertex> wanted, ToDoubleFunction<Vertex> weight) {
    int n = layer.size();
    double[] offset = new double[n];
    double[] mean = new double[n];
    double[] mass = new double[n];
    int[] count = new int[n];
    int blocks = 0;
    for (int i = 0; i < n; i++) {
      offset[i] = i == 0 ? 0 : offset[i - 1] + distance(layer.get(i - 1), layer.get(i));
      mean[blocks] = wanted.applyAsDouble(layer.get(i)) - offset[i];
      mass[blocks] = weight.applyAsDouble(layer.get(i));
      count[blocks++] = 1;
      for (; blocks > 1 && mean[blocks - 2] > mean[blocks - 1]; blocks--) {
        double sum = mass[blocks - 2] + mass[blocks - 1];
        mean[blocks - 2] =
            (mean[blocks - 2] * mass[blocks - 2] + mean[blocks - 1] * mass[blocks - 1]) / sum;
        mass[blocks - 2] = sum;
        count[blocks - 2] += count[blocks - 1];
      }
    }
    for (int block = 0, i = 0; block < blocks; block++) {
      for (int k = 0; k < count[block]; k++, i++) {
        layer.get(i).x = mean[block] + offset[i];
      }
    }
  }

  private double distance(Vertex left, Vertex right) {
    double apart = left.passage || right.passage ? gap / 2 : gap;
    return (left.size.width() + right.size.width()) / 2 + apart;
  }
}
