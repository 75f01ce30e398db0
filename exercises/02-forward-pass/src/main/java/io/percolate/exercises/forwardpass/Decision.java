package io.percolate.exercises.forwardpass;

import io.percolate.check.contract.Contract;
import java.util.List;

/** What a network decides, point by point. */
@Contract(
    id = "decision",
    title = "What a network decides",
    points = 3,
    hints = {
      "Send one point through all layers: weighted sums, then ReLU, except after the last layer. Then look at how many outputs there are: with one, its sign decides; with several, the largest does.",
      "For each point, start with h = point. For each layer l, z[j] = b[j] + the sum of w[j][i] * h[i]; then h = z, with negative numbers replaced by 0 unless l is the last. One output: z[0] > 0 ? 1 : 0. Several: start with best = 0 and replace it by j where z[j] > z[best]."
    })
@FunctionalInterface
public interface Decision {
  /**
   * The class of each point.
   *
   * @param network its layers, at least one, in the order in which a point passes them, with ReLU
   *     after each layer but the last
   * @param points one a row, {@code (points, inputs)}; at least one
   * @return one a point. With one output: 1 if it is above 0, else 0. With several: the place of
   *     the largest, counted from 0, and where several are largest, the first of these
   */
  int[] of(List<Layer> network, double[][] points);
}
