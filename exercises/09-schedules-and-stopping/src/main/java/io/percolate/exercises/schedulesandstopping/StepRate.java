package io.percolate.exercises.schedulesandstopping;

import io.percolate.check.contract.Contract;

/** A rate that drops at once after every so many epochs. */
@Contract(
    id = "step-rate",
    title = "A step schedule",
    points = 2,
    hints = {
      "How many drops lie behind after so many epochs? Every one of them multiplies the rate once more.",
      "The number of drops is done / keep, where Java's division of two ints rounds down as it should. The rate is first * Math.pow(drop, done / keep)."
    })
@FunctionalInterface
public interface StepRate {
  /**
   * The learning rate {@code first · drop^⌊done / keep⌋}.
   *
   * @param done how many epochs are done, 0 or more
   * @param first the rate of the first epochs
   * @param keep for how many epochs each rate is kept, 1 or more
   * @param drop what a drop multiplies the rate with, above 0 and at most 1
   * @return the rate of the next epoch
   */
  double after(int done, double first, int keep, double drop);
}
