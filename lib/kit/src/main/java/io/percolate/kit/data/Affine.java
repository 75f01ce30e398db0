package io.percolate.kit.data;

import ai.djl.ndarray.types.Shape;

/** Redraws an image that was mirrored, scaled, turned and shifted about its middle. */
final class Affine {
  private final double xByX;
  private final double xByY;
  private final double yByX;
  private final double yByY;
  private final int right;
  private final int down;

  /**
   * A way to redraw.
   *
   * @param flip whether left becomes right
   * @param factor how much larger it becomes
   * @param turn the angle, clockwise, in radians
   * @param right by how many pixels it is shifted across
   * @param down by how many pixels it is shifted down
   */
  Affine(boolean flip, double factor, double turn, int right, int down) {
    // A pixel is fetched from where the inverse of the change takes it.
    double cos = StrictMath.cos(turn) / factor;
    double sin = StrictMath.sin(turn) / factor;
    this.xByX = flip ? -cos : cos;
    this.xByY = flip ? -sin : sin;
    this.yByX = -sin;
    this.yByY = cos;
    this.right = right;
    this.down = down;
  }

  /** The changed image, of the same shape. */
  float[] sample(float[] image, Shape shape) {
    int height = (int) shape.get(shape.dimension() - 2);
    int width = (int) shape.get(shape.dimension() - 1);
    double middleX = (width - 1) / 2.;
    double middleY = (height - 1) / 2.;
    float[] changed = new float[image.length];
    for (int channel = 0; channel < image.length; channel += height * width) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          double toX = x - right - middleX;
          double toY = y - down - middleY;
          double fromX = xByX * toX + xByY * toY + middleX;
          double fromY = yByX * toX + yByY * toY + middleY;
          changed[channel + y * width + x] =
              (float) between(image, channel, height, width, fromX, fromY);
        }
      }
    }
    return changed;
  }

  /** The value at a place between pixels: the mean of the four around, the nearer the weightier. */
  private static double between(
      float[] image, int channel, int height, int width, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double value = 0;
    for (int row = top; row <= top + 1; row++) {
      for (int column = left; column <= left + 1; column++) {
        if (row >= 0 && row < height && column >= 0 && column < width) {
          double weight = (1 - Math.abs(x - column)) * (1 - Math.abs(y - row));
          value += weight * image[channel + row * width + column];
        }
      }
    }
    return value;
  }

  static void check(Shape shape) {
    if (shape.dimension() != 2 && shape.dimension() != 3) {
      throw new IllegalArgumentException(
          "Images are (h, w) or (channels, h, w), but these examples are %s.".formatted(shape));
    }
  }

  static void check(float[] image, Shape shape) {
    check(shape);
    if (image.length != shape.size()) {
      throw new IllegalArgumentException(
          "An image of shape %s has %d values, but this one has %d."
              .formatted(shape, shape.size(), image.length));
    }
    for (float value : image) {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException(
            "Images have values from 0 to 1, but here is %s; augment before standardising."
                .formatted(value));
      }
    }
  }
}
