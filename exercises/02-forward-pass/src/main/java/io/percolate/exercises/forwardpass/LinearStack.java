package io.percolate.exercises.forwardpass;

import io.percolate.check.contract.Contract;
import java.util.List;

/** Layers without activation functions, folded up into one. */
@Contract(
    id = "linear-stack",
    title = "A stack without bends is one layer",
    points = 3,
    hints = {
      "Two layers first: W₂(W₁x + b₁) + b₂ = (W₂W₁)x + (W₂b₁ + b₂). What comes out is a layer again, so the next one can be put on top of it in the same way.",
      "Start with w and b of the first layer. For each further layer: the new w at [j][i] is the sum over k of layer.w()[j][k] * w[k][i]; the new b at [j] is layer.b()[j] plus the sum over k of layer.w()[j][k] * b[k]. Make new arrays each time, and compute both before you replace either."
    })
@FunctionalInterface
public interface LinearStack {
  /**
   * The one layer that does what a stack of layers without activation functions does, for every x.
   *
   * @param layers at least one, in the order in which x passes them; each takes as many numbers as
   *     the one before has units
   * @return W of shape {@code (units of the last layer, inputs of the first)} and b of shape {@code
   *     (units of the last layer)}
   */
  Layer of(List<Layer> layers);
}
