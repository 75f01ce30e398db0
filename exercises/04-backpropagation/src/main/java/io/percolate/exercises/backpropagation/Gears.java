package io.percolate.exercises.backpropagation;

import io.percolate.check.contract.Contract;

/** The backward half of three operations of an engine. */
@Contract(
    id = "gears",
    title = "Three gears, backwards",
    points = 3,
    hints = {
      "Each gradient is a product of two numbers: the gradient that arrives, and the slope of the operation towards that input. Nudge a in a · b, in aᵇ and in tanh a: how much larger does the nudge come out?",
      "The slopes: of a · b towards a it is b, and towards b it is a; of aᵇ it is b · aᵇ⁻¹, and 0 if b is 0; of tanh a it is 1 − t², where t = Math.tanh(a). Multiply each by gradient."
    })
@FunctionalInterface
public interface Gears {
  /** What an engine's value was made by. */
  enum Operation {
    /** {@code a · b}. */
    MUL,
    /** {@code aᵇ}, where b is a constant. */
    POW,
    /** {@code tanh a}; b isn't used. */
    TANH
  }

  /**
   * Passes a gradient back through one operation.
   *
   * @param operation makes y of a and b
   * @param a the first input
   * @param b the other factor of a product, the constant exponent of a power; 0 otherwise
   * @param gradient how far the final output moves for each unit that y moves
   * @return how far the final output moves for each unit that an input moves: for a and b of a
   *     product, shape (2); for a alone of a power or a tanh, shape (1)
   */
  double[] backward(Operation operation, double a, double b, double gradient);
}
