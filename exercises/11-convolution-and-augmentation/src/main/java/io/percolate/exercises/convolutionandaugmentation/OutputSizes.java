package io.percolate.exercises.convolutionandaugmentation;

import io.percolate.check.contract.Contract;
import java.util.List;

/** Sizes and parameters of a stack of layers. */
@Contract(
    id = "output-sizes",
    title = "Sizes and parameters of a stack",
    points = 3,
    hints = {
      "Go through the layers with two numbers that change on the way: how many maps come in, and their side. Each of the three kinds makes new ones of them. Which of the two stays in a pooling?",
      "For a convolution or pooling, side = (side + 2 * padding - kernel) / stride + 1. A convolution has maps of the layer × (maps that come in × kernel² + 1) parameters, a pooling 0. A dense layer sees maps × side × side values; add 1 and multiply by its units. Behind it, maps = units and side = 1. Compute the parameters before you overwrite maps and side."
    })
@FunctionalInterface
public interface OutputSizes {
  /** What a layer does. */
  enum Kind {
    CONVOLUTION,
    POOLING,
    DENSE
  }

  /**
   * A layer's plan.
   *
   * @param kind what it does
   * @param maps how many filters a convolution or units a dense layer has; 0 for a pooling
   * @param kernel the side of a filter or tile; 0 for a dense layer
   * @param padding rows and columns of zeros on each side; 0 for a dense layer
   * @param stride the pixels from one place to the next; 0 for a dense layer
   */
  record Layer(Kind kind, int maps, int kernel, int padding, int stride) {}

  /**
   * What comes out of a layer.
   *
   * @param maps how many maps, or a dense layer's units
   * @param side rows of a map, which has as many columns; 1 for a dense layer
   * @param parameters how many numbers the layer learns, weights and biases
   */
  record Size(int maps, int side, long parameters) {}

  /**
   * Follows a picture through a network.
   *
   * @param channels of the picture
   * @param side the picture's rows, and its columns
   * @param layers at least one; no convolution or pooling comes after a dense layer
   * @return what comes out of each layer, from the first to the last
   */
  List<Size> of(int channels, int side, List<Layer> layers);
}
