package io.percolate.kit.data.strokes;

/**
 * What was done to make MNIST of NIST's scans: the digit's box, scaled to fit 20×20 with its aspect
 * kept, and laid into 28×28 with its centre of mass in the middle (LeCun, Cortes and Burges, "The
 * MNIST database of handwritten digits").
 */
final class Preparation {
  static final int SIDE = 28;
  private static final int BOX = 20;
  private static final float TRACE = .1f;

  private Preparation() {}

  /** Grey levels 0 (paper) to 255 (ink), row after row, {@code 28 × 28}. */
  static byte[] grey(Canvas canvas) {
    int left = canvas.width();
    int top = canvas.height();
    int right = 0;
    int bottom = 0;
    for (int y = 0; y < canvas.height(); y++) {
      for (int x = 0; x < canvas.width(); x++) {
        if (canvas.ink(x, y) > TRACE) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    double scale = (double) BOX / Math.max(right - left, bottom - top);
    int columns = Math.max(1, (int) Math.round(scale * (right - left)));
    int rows = Math.max(1, (int) Math.round(scale * (bottom - top)));
    double[][] small = new double[rows][columns];
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        share(
            canvas.ink(x, y),
            (x - left) * (double) columns / (right - left),
            (y - top) * (double) rows / (bottom - top),
            (double) columns / (right - left),
            (double) rows / (bottom - top),
            small);
      }
    }
    return centred(small);
  }

  /** Spreads the ink of one large pixel over the small ones that it lies in, by area. */
  private static void share(
      float ink, double x, double y, double width, double height, double[][] small) {
    int column = (int) x;
    int row = (int) y;
    double right = Math.max(0, Math.min(1, (x + width - column - 1) / width));
    double below = Math.max(0, Math.min(1, (y + height - row - 1) / height));
    double area = ink * width * height;
    for (int dy = 0; dy < 2; dy++) {
      for (int dx = 0; dx < 2; dx++) {
        double part = (dx == 0 ? 1 - right : right) * (dy == 0 ? 1 - below : below);
        if (part > 0 && row + dy < small.length && column + dx < small[0].length) {
          small[row + dy][column + dx] += area * part;
        }
      }
    }
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
    int shiftX = offset(massX / mass, small[0].length);
    int shiftY = offset(massY / mass, small.length);
    byte[] grey = new byte[SIDE * SIDE];
    for (int y = 0; y < small.length; y++) {
      for (int x = 0; x < small[y].length; x++) {
        int level = (int) Math.round(255 * Math.min(1, small[y][x]));
        grey[(y + shiftY) * SIDE + x + shiftX] = (byte) level;
      }
    }
    return grey;
  }

  private static int offset(double centre, int size) {
    int shift = (int) Math.round(SIDE / 2.0 - centre);
    return Math.max(0, Math.min(SIDE - size, shift));
  }
}
