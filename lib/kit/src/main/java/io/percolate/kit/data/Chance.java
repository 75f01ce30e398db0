package io.percolate.kit.data;

/**
 * Random numbers that are the same on every machine and every JDK: SplitMix64 (Steele, Lea and
 * Flood, "Fast Splittable Pseudorandom Number Generators", 2014), and {@link StrictMath} above it.
 */
public final class Chance {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  private Chance(long state) {
    this.state = state;
  }

  /** A stream of its own for each seed and place, whatever was drawn elsewhere. */
  public static Chance of(long seed, long... place) {
    long state = mix(seed);
    for (long step : place) {
      state = mix(state + GOLDEN * (step + 1));
    }
    return new Chance(state);
  }

  /** A number in [0, 1). */
  public double uniform() {
    return (next() >>> 11) * 0x1p-53;
  }

  /** A number in [low, high). */
  public double between(double low, double high) {
    return low + (high - low) * uniform();
  }

  /** A normal number of this mean and standard deviation (Box and Muller). */
  public double normal(double mean, double deviation) {
    double radius = Math.sqrt(-2 * StrictMath.log(1 - uniform()));
    return mean + deviation * radius * StrictMath.cos(2 * Math.PI * uniform());
  }

  /** A factor around 1, as often below {@code 1/f} as above {@code f}. */
  public double factor(double deviation) {
    return StrictMath.exp(normal(0, deviation));
  }

  /** Whether something of this probability happens. */
  public boolean happens(double probability) {
    return uniform() < probability;
  }

  /** A whole number from 0 to n−1. */
  public int below(int n) {
    return (int) (n * uniform());
  }

  /** One of these, each as likely as the others. */
  @SafeVarargs
  public final <T> T any(T... choices) {
    return choices[below(choices.length)];
  }

  /**
   * The numbers from 0 to n−1 in random order (Fisher and Yates, inside out): how data sets are
   * made and split. Training shuffles by {@link Examples#order}, which draws another order.
   */
  public int[] order(int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = below(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  private long next() {
    state += GOLDEN;
    return mix(state);
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
