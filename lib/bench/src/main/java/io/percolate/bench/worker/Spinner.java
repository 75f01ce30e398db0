package io.percolate.bench.worker;

/** Keeps one core busy, for a minute at most should nobody end it. */
final class Spinner {

  private static final long LONGEST = 60_000_000_000L;

  private Spinner() {}

  public static void main(String[] arguments) {
    long start = System.nanoTime();
    System.out.println("spinning");
    while (System.nanoTime() - start < LONGEST) {
      Thread.onSpinWait();
    }
  }
}
