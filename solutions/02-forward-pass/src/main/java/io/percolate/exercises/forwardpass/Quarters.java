package io.percolate.exercises.forwardpass;

import io.percolate.check.test.Inputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Random multiples of ¼. Sums of products of a few of them are exact in single precision too, so
 * that every order of operations gives the same, and a tie is a tie.
 */
final class Quarters {
  private Quarters() {}

  /** {@code n} of them, from {@code -most} to {@code most}. */
  static double[] of(Inputs inputs, int n, int most) {
    return Arrays.stream(inputs.integers(n, -4 * most, 4 * most))
        .mapToDouble(q -> q / 4.0)
        .toArray();
  }

  /** The same, as {@code (rows, columns)}. */
  static double[][] of(Inputs inputs, int rows, int columns, int most) {
    double[][] numbers = new double[rows][];
    Arrays.setAll(numbers, i -> of(inputs, columns, most));
    return numbers;
  }

  /** Layers from each count of units to the next. */
  static List<Layer> layers(Inputs inputs, int... units) {
    List<Layer> layers = new ArrayList<>();
    for (int l = 1; l < units.length; l++) {
      layers.add(new Layer(of(inputs, units[l], units[l - 1], 2), of(inputs, units[l], 2)));
    }
    return layers;
  }
}
