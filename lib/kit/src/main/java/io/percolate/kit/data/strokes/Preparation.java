package io.percolate.kit.data.strokes;

/**
 * What was done to make MNIST of NIST's scans: the digit's box, scaled to fit 20×20 with its aspect
 * kept, and laid into 28×28 by its centre of mass (LeCun, Cortes and Burges, "The MNIST database of
 * handwritten digits").
 */
final class Preparation {
  static final int SIDE = 28;
  private static final int BOX = 20;

  /** Where the centre of mass goes: the middle of pixel 14, counted from 0, as in MNIST's files. */
  private static final double CENTRE = 14.5;

  /** What counts as ink at all. */
  static final double TRACE = .1;

  private Preparation() {}

  /** Grey levels 0 (paper) to 255 (ink), row after row, {@code 28 × 28}. */
  static byte[] grey(Canvas canvas) {
    double[][] ink = new double[canvas.height()][canvas.width()];
    for (int y = 0; y < ink.length; y++) {
      for (int x = 0; x < ink[y].length; x++) {
        ink[y][x] = canvas.ink(x, y);
      }
    }
    return grey(ink);
  }

  /**
   * The same of ink from 0 to 1, by row and column; some of it above {@link #TRACE}, or there is
   * nothing to prepare.
   */
  static byte[] grey(double[][] ink) {
    return centred(scaled(trimmed(ink)));
  }

  /** The ink within the smallest box that holds it, by row and column. */
  private static double[][] trimmed(double[][] sheet) {
    int left = sheet[0].length;
    int top = sheet.length;
    int right = 0;
    int bottom = 0;
    for (int y = 0; y < sheet.length; y++) {
      for (int x = 0; x < sheet[y].length; x++) {
        if (sheet[y][x] > TRACE) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    double[][] ink = new double[bottom - top][right - left];
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        ink[y - top][x - left] = sheet[y][x];
      }
    }
    return ink;
  }

  private static double[][] scaled(double[][] ink) {
    double scale = (double) BOX / Math.max(ink.length, ink[0].length);
    int rows = Math.max(1, (int) Math.round(scale * ink.length));
    int columns = Math.max(1, (int) Math.round(scale * ink[0].length));
    double[][] narrow = new double[ink.length][];
    for (int y = 0; y < ink.length; y++) {
      narrow[y] = averaged(ink[y], columns);
    }
    double[][] small = new double[rows][columns];
    for (int x = 0; x < columns; x++) {
      double[] column = new double[ink.length];
      for (int y = 0; y < ink.length; y++) {
        column[y] = narrow[y][x];
      }
      column = averaged(column, rows);
      for (int y = 0; y < rows; y++) {
        small[y][x] = column[y];
      }
    }
    return small;
  }

  /** The means of n equal pieces of a line; a value on a border counts by the length it shares. */
  private static double[] averaged(double[] line, int n) {
    double piece = (double) line.length / n;
    double[] means = new double[n];
    for (int i = 0; i < n; i++) {
      double from = i * piece;
      double to = Math.min(line.length, (i + 1) * piece);
      for (int j = (int) from; j < to; j++) {
        means[i] += line[j] * (Math.min(j + 1, to) - Math.max(j, from)) / piece;
      }
    }
    return means;
  }

  private static byte[] centred(double[][] small) {
    double mass = 0;
    double massX = 0;
    double massY = 0;
    for (int y = 0; y < small.length; y++) {
      for (int x = 0; x < small[y].length; x++) {
        mass += small[y][x];
        massX += small[y][x] * (x + .5);
        massY += small[y][x] * (y + .5);
      }
    }
    int left = shift(massX / mass, small[0].length);
    int top = shift(massY / mass, small.length);
    byte[] grey = new byte[SIDE * SIDE];
    for (int y = 0; y < small.length; y++) {
      for (int x = 0; x < small[y].length; x++) {
        int level = (int) Math.round(255 * Math.min(1, small[y][x]));
        grey[(top + y) * SIDE + left + x] = (byte) level;
      }
    }
    return grey;
  }

  /** By whole pixels, and never out of the frame. */
  private static int shift(double centre, int size) {
    return Math.max(0, Math.min(SIDE - size, (int) Math.round(CENTRE - centre)));
  }
}
