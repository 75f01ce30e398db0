package io.percolate.kit.plot.graph;

/** A rectangle on the page, by its left upper corner. */
public record Box(double x, double y, double width, double height) {

  Box turned() {
    return new Box(y, x, height, width);
  }

  /** Whether this point lies inside, or less than this far outside. */
  boolean holds(Spot spot, double margin) {
    return spot.x() > x - margin
        && spot.x() < x + width + margin
        && spot.y() > y - margin
        && spot.y() < y + height + margin;
  }

  /** Whether the two have more than an edge in common. */
  boolean overlaps(Box other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }
}
