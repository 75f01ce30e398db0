package io.percolate.exercises.schedulesandstopping;

import io.percolate.check.contract.Contract;

/** A rate that rises for some epochs, then falls along half a cosine. */
@Contract(
    id = "warm-up-cosine",
    title = "A cosine after a warm-up",
    points = 3,
    hints = {
      "Two cases: done < rising is on the straight line up, everything else on the cosine. How many epochs has the cosine, and how many of them are done?",
      "The line is 0.01 + 0.99 * done / rising. From there on, let e = done - rising and n = epochs - rising, and return (1 + Math.cos(Math.PI * e / n)) / 2. Take care that no int is divided by an int."
    })
@FunctionalInterface
public interface WarmUpCosine {
  /**
   * What the learning rate is multiplied with: from 0.01 in a straight line to 1 in the first
   * epochs, then along half a cosine to 0 in the epochs that are left.
   *
   * @param done how many epochs are done, from 0 to {@code epochs}
   * @param epochs how many epochs the run has
   * @param rising how long the factor rises, less than {@code epochs}; 0 for no warm-up
   * @return the factor at that moment
   */
  double factor(int done, int epochs, int rising);
}
