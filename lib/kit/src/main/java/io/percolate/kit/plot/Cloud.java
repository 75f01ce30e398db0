package io.percolate.kit.plot;

import java.util.stream.IntStream;

/** Named points in the plane; one that isn't finite is not drawn. */
record Cloud(String name, double[] x, double[] y) {

  Cloud {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "“%s” has %d x values and %d y values; give one y for each x."
              .formatted(name, x.length, y.length));
    }
  }

  /** The places of all points that can be drawn. */
  int[] drawable() {
    return IntStream.range(0, x.length).filter(i -> Scale.LINEAR.holds(x[i], y[i])).toArray();
  }
}
