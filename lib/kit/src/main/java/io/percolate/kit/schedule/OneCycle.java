package io.percolate.kit.schedule;

/** The rate rises to its peak and falls again. */
record OneCycle() implements Schedule {

  private static final double PEAK = 0.3;
  private static final double START = 1 / 25.0;
  private static final double END = START / 10_000;

  @Override
  public double factor(double epoch, int epochs) {
    double done = Moment.done(epoch, epochs);
    return done < PEAK
        ? Moment.cosine(START, 1, done / PEAK)
        : Moment.cosine(1, END, (done - PEAK) / (1 - PEAK));
  }

  @Override
  public String toString() {
    return "oneCycle()";
  }
}
