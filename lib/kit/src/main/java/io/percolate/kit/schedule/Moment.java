package io.percolate.kit.schedule;

/** A moment of a run. */
final class Moment {

  private Moment() {}

  /**
   * What part of the run was done, 0 to 1.
   *
   * @throws IllegalArgumentException if the run has no epochs or the moment isn't in it
   */
  static double done(double epoch, int epochs) {
    if (epochs < 1) {
      throw new IllegalArgumentException(
          "A run of %d epochs has no rate; it takes at least 1.".formatted(epochs));
    }
    if (!(epoch >= 0 && epoch <= epochs)) {
      throw new IllegalArgumentException(
          "Epoch %s isn't in a run of %d epochs; moments go from 0 to %d."
              .formatted(epoch, epochs, epochs));
    }
    return epoch / epochs;
  }

  /** From one factor to another, along half a cosine. */
  static double cosine(double from, double to, double done) {
    return to + (from - to) * (1 + Math.cos(Math.PI * done)) / 2;
  }
}
