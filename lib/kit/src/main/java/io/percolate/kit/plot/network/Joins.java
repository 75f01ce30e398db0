package io.percolate.kit.plot.network;

import ai.djl.ndarray.types.Shape;
import java.util.List;

/** How branches come together again, as far as shapes tell. */
final class Joins {

  private Joins() {}

  /** In words; empty where the shapes don't tell. */
  static String describe(List<Shape> branches, Shape... joined) {
    if (joined.length != 1 || branches.isEmpty()) {
      return "";
    }
    Shape result = joined[0];
    if (branches.stream().allMatch(result::equals)) {
      return "element by element";
    }
    boolean sameRank = branches.stream().allMatch(b -> b.dimension() == result.dimension());
    for (int axis = 1; sameRank && axis < result.dimension(); axis++) {
      int at = axis;
      long sum = branches.stream().mapToLong(branch -> branch.get(at)).sum();
      if (sum == result.get(axis)) {
        return "end to end";
      }
    }
    return "";
  }
}
