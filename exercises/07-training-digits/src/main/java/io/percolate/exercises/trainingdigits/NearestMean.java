package io.percolate.exercises.trainingdigits;

import io.percolate.check.contract.Contract;

/** The baseline that a network has to beat. */
@Contract(
    id = "nearest-mean",
    title = "A baseline: the nearest mean",
    points = 3,
    hints = {
      "Two steps. First one mean picture a class, pixel by pixel, with a count of the class's own pictures. Then, for each unseen picture, the squared distance to each mean, and the class where it is least.",
      "Add each picture into sums[label] and count it in counts[label]; then divide sums[k] by counts[k]. To answer, start with best = -1 and least = Double.POSITIVE_INFINITY, skip every class whose count is 0, and take a class only when its distance is < least: the smaller of two equal ones then stays."
    },
    seconds = 20)
@FunctionalInterface
public interface NearestMean {
  /**
   * Answers each unseen picture with the class whose mean picture is nearest, by squared distance.
   *
   * @param pictures to learn from, {@code (examples, pixels)}; at least one
   * @param labels the class of each, from 0 to {@code classes − 1}
   * @param classes how many classes there are; some may have no picture
   * @param unseen the pictures to answer, {@code (unseen, pixels)}
   * @return a class for each unseen picture: of equally near ones the smallest, and never one
   *     without a picture to learn from
   */
  int[] answers(float[][] pictures, int[] labels, int classes, float[][] unseen);
}
