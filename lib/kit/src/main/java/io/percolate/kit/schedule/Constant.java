package io.percolate.kit.schedule;

/** The rate stays. */
enum Constant implements Schedule {
  RATE;

  @Override
  public double factor(double epoch, int epochs) {
    Moment.done(epoch, epochs);
    return 1;
  }

  @Override
  public String toString() {
    return "constant()";
  }
}
