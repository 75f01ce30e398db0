package io.percolate.kit.plot.graph;

/** A point of the page. */
public record Spot(double x, double y) {

  Spot turned() {
    return new Spot(y, x);
  }
}
