package io.percolate.kit.schedule;

/** The rate falls along half a cosine. */
record Cosine(double floor) implements Schedule {

  Cosine {
    if (!(floor >= 0 && floor < 1)) {
      throw new IllegalArgumentException(
          "A rate can't fall to %s times itself; take a floor from 0 to below 1, such as 0.01."
              .formatted(floor));
    }
  }

  @Override
  public double factor(double epoch, int epochs) {
    return Moment.cosine(1, floor, Moment.done(epoch, epochs));
  }

  @Override
  public String toString() {
    return floor == 0 ? "cosine()" : "cosine(%s)".formatted(floor);
  }
}
