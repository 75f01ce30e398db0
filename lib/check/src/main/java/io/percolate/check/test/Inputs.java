package io.percolate.check.test;

import java.util.SplittableRandom;

/** Random inputs for checks, the same for the same seed. Ranges include both ends for integers. */
public final class Inputs {
  private final SplittableRandom random;

  private Inputs(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Inputs of one check: checks with the same seed draw different ones. */
  public static Inputs of(long seed, String check) {
    return new Inputs(new SplittableRandom(seed).nextLong() ^ hash(check));
  }

  /** 64-bit FNV-1a. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** A whole number from {@code low} to {@code high}. */
  public int integer(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /** {@code n} whole numbers from {@code low} to {@code high}. */
  public int[] integers(int n, int low, int high) {
    return random.ints(n, low, high + 1).toArray();
  }

  /** A number from {@code low}, below {@code high}. */
  public double real(double low, double high) {
    return random.nextDouble(low, high);
  }

  /** {@code n} numbers from {@code low}, below {@code high}. */
  public double[] reals(int n, double low, double high) {
    return random.doubles(n, low, high).toArray();
  }

  /** Numbers from {@code low}, below {@code high}, as {@code (rows, columns)}. */
  public double[][] reals(int rows, int columns, double low, double high) {
    double[][] result = new double[rows][];
    for (int i = 0; i < rows; i++) {
      result[i] = reals(columns, low, high);
    }
    return result;
  }

  /** The same as {@link #reals(int, double, double)}, in single precision. */
  public float[] floats(int n, double low, double high) {
    float[] result = new float[n];
    for (int i = 0; i < n; i++) {
      result[i] = (float) real(low, high);
    }
    return result;
  }

  /** The same as {@link #reals(int, int, double, double)}, in single precision. */
  public float[][] floats(int rows, int columns, double low, double high) {
    float[][] result = new float[rows][];
    for (int i = 0; i < rows; i++) {
      result[i] = floats(columns, low, high);
    }
    return result;
  }

  /** {@code n} draws from the standard normal distribution. */
  public double[] normals(int n) {
    double[] result = new double[n];
    for (int i = 0; i < n; i++) {
      result[i] = normal();
    }
    return result;
  }

  /** One draw from the standard normal distribution, by Box and Muller. */
  public double normal() {
    double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
    return radius * Math.cos(2 * Math.PI * random.nextDouble());
  }

  /** {@code k} probabilities, each at least 0.01, that sum to 1. */
  public double[] distribution(int k) {
    double[] p = reals(k, 0, 1);
    double sum = 0;
    for (double each : p) {
      sum += each;
    }
    for (int i = 0; i < k; i++) {
      p[i] = 0.01 + (1 - 0.01 * k) * p[i] / sum;
    }
    return p;
  }

  /** Numbers 0 to {@code n − 1} in a random order. */
  public int[] order(int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  /** A seed for a generator of the check's own. */
  public long seed() {
    return random.nextLong();
  }
}
