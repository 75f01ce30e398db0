package io.percolate.kit.data.strokes;

/** A place on the paper: x to the right, y downwards, the digit about 100 tall. */
record Point(double x, double y) {
  Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }

  Point minus(Point other) {
    return new Point(x - other.x, y - other.y);
  }

  Point times(double factor) {
    return new Point(factor * x, factor * y);
  }

  double length() {
    return Math.sqrt(x * x + y * y);
  }
}
