package io.percolate.kit.plot;

/** Moves texts apart where they would overlap. */
final class Apart {

  private static final int ROUNDS = 200;

  private Apart() {}

  /**
   * Where to put things along a line.
   *
   * @param middles where each wants its middle, ascending
   * @param sizes how much room each takes
   * @param from where the line begins
   * @param to where it ends
   * @return their middles, as near to those wanted as there is room
   */
  static double[] of(double[] middles, double[] sizes, double from, double to) {
    double[] places = middles.clone();
    int last = places.length - 1;
    for (int round = 0; round < ROUNDS; round++) {
      for (int k = 0; k <= last; k++) {
        double half = sizes[k] / 2;
        places[k] = Math.max(from + half, Math.min(to - half, places[k]));
        double overlap = k == 0 ? 0 : places[k - 1] + sizes[k - 1] / 2 + half - places[k];
        if (overlap > 0) {
          places[k - 1] -= overlap / 2;
          places[k] += overlap / 2;
        }
      }
    }
    return places;
  }
}
