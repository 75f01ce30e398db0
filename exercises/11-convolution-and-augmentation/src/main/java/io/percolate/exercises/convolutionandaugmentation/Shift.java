package io.percolate.exercises.convolutionandaugmentation;

import io.percolate.check.contract.Contract;

/** A picture moved, as augmentation moves it. */
@Contract(
    id = "shift",
    title = "A shift that keeps the label",
    points = 2,
    hints = {
      "Make a new picture; it is paper to begin with. Then ask for each pixel of the old one where it goes, and whether that place is inside.",
      "Pixel (r, c) goes to row r + dy and column c + dx. Write it there if 0 <= r + dy < height and 0 <= c + dx < width, and drop it otherwise. Check rows and columns by themselves: in one long array, a pixel that leaves on the right comes back on the left, one row down."
    })
@FunctionalInterface
public interface Shift {
  /**
   * Moves what is on a picture.
   *
   * @param picture {@code (height, width)}, from 0 (paper) to 1 (ink)
   * @param dx by how many pixels to the right; to the left if negative
   * @param dy by how many pixels down; up if negative
   * @return the moved picture, of the same size; what leaves it is lost, and what becomes free is
   *     paper
   */
  double[][] of(double[][] picture, int dx, int dy);
}
