package io.percolate.exercises.starthere;

import io.percolate.check.contract.Contract;

/** Pixels, made ready for a network. */
@Contract(
    id = "scale",
    title = "Pixels from 0 to 1",
    points = 2,
    hints = {
      "Each pixel is divided by 255. What does Java do when it divides one int by another?",
      "Divide by 255.0: with a double on one side of the division, the fraction stays. A loop fills a new double[pixels.length]."
    })
@FunctionalInterface
public interface Scale {
  /**
   * Scales pixels to numbers from 0 to 1.
   *
   * @param pixels whole numbers from 0 (paper) to 255 (ink), of any count, perhaps none
   * @return as many numbers, each {@code pixel / 255}
   */
  double[] of(int[] pixels);
}
