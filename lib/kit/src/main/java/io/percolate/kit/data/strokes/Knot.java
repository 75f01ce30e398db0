package io.percolate.kit.data.strokes;

/**
 * A point that the pen passes.
 *
 * @param at where
 * @param corner whether the pen turns sharply there
 */
record Knot(Point at, boolean corner) {
  /** Reads {@code 12,80} or, for a corner, {@code 12,80!}. */
  static Knot parse(String text) {
    boolean corner = text.endsWith("!");
    String[] xy = (corner ? text.substring(0, text.length() - 1) : text).split(",");
    return new Knot(new Point(Double.parseDouble(xy[0]), Double.parseDouble(xy[1])), corner);
  }
}
