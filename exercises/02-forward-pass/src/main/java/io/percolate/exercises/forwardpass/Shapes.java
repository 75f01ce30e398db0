package io.percolate.exercises.forwardpass;

import io.percolate.check.contract.Contract;
import java.util.List;

/** The shape of everything in a forward pass. */
@Contract(
    id = "shapes",
    title = "The shape of everything",
    points = 2,
    hints = {
      "Take one layer: its weights have a row for each unit and a column for each number that comes in, its bias is a vector, and in a batch every example is a row.",
      "For l from 1 to units.length − 1: w is {units[l], units[l − 1]}, b is {units[l]}, and z is {batch, units[l]}. Make an array by new long[] {units[l], units[l - 1]}."
    })
@FunctionalInterface
public interface Shapes {
  /**
   * Shapes in Z = X Wᵀ + b, layer by layer.
   *
   * @param batch how many examples X has, at least 1
   * @param units how many inputs there are, then how many units each layer has; at least two
   *     numbers, each at least 1
   * @return one a layer, from the first to the last: W as DJL's {@code Linear} holds it, b as a
   *     vector, and Z with an example a row
   */
  List<LayerShapes> of(int batch, int[] units);
}
