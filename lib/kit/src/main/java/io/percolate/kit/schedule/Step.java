package io.percolate.kit.schedule;

/** The rate drops after every so many epochs. */
record Step(int every, double gamma) implements Schedule {

  Step {
    if (every < 1) {
      throw new IllegalArgumentException(
          "A rate can't drop every %d epochs; take at least 1.".formatted(every));
    }
    if (!(gamma > 0 && gamma <= 1)) {
      throw new IllegalArgumentException(
          "A drop to %s times the rate is none; take a number between 0 and 1, such as 0.1."
              .formatted(gamma));
    }
  }

  @Override
  public double factor(double epoch, int epochs) {
    Moment.done(epoch, epochs);
    return Math.pow(gamma, Math.floor(epoch / every));
  }

  @Override
  public String toString() {
    return "step(%d, %s)".formatted(every, gamma);
  }
}
