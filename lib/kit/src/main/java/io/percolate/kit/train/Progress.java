package io.percolate.kit.train;

/** Shows a run while it goes on. */
interface Progress {

  /** Called after each update; must cost next to nothing. */
  void batch(int updates);

  /** Called after each epoch. */
  void epoch(History soFar);

  /** Called once, however the run ended. */
  void end(History history);

  static Progress of(Options options, int updates) {
    return options.silent() ? new Quiet() : new Lines();
  }

  /** Nothing. */
  final class Quiet implements Progress {
    @Override
    public void batch(int updates) {}

    @Override
    public void epoch(History soFar) {}

    @Override
    public void end(History history) {}
  }

  /** A line an epoch. */
  final class Lines implements Progress {
    @Override
    public void batch(int updates) {}

    @Override
    public void epoch(History soFar) {
      System.out.println(soFar.last());
    }

    @Override
    public void end(History history) {}
  }
}
