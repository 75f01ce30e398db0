package io.percolate.exercises.convolutionandaugmentation;

import io.percolate.check.contract.Contract;

/** A convolution with channels, filters, padding and stride. */
@Contract(
    id = "conv2d",
    title = "A convolution by hand",
    points = 4,
    hints = {
      "Six loops: filters, rows and columns of the map; then channels, rows and columns of the filter. The three inner ones add up products for one value of the map. Which row of the picture lies under row i of the filter, if the map's row is r?",
      "int row = r * stride + i - padding, and the same for columns. Where row or column lies outside of the picture there is padding: nothing to add. Start each value at b[f], once, and add w[f][c][i][j] * x[c][row][column]. The map has (height + 2 * padding - k) / stride + 1 rows, and as many columns with the width."
    })
@FunctionalInterface
public interface Convolution {
  /**
   * The feature maps of one picture, as a DJL {@code Conv2d} layer makes them.
   *
   * @param x the picture, {@code (channels, height, width)}
   * @param w filters, {@code (filters, channels, k, k)}; k isn't larger than the padded picture
   * @param b one bias a filter, {@code (filters)}
   * @param padding how many rows and columns of zeros stand on each side, at least 0
   * @param stride by how many pixels a filter moves at a time, at least 1
   * @return maps, {@code (filters, rows, columns)}
   */
  double[][][] of(double[][][] x, double[][][][] w, double[] b, int padding, int stride);
}
