package io.percolate.kit.plot;

import java.util.Collection;
import java.util.function.DoubleUnaryOperator;

/**
 * Makes the figures of the lessons. Each returns a {@link Figure}, which a cell shows if it ends in
 * it; give it a title and axis labels with units by chaining.
 *
 * <pre>{@code
 * Plot.curves("training", losses).and("validation", others)
 *     .title("Ten epochs").labels("epoch", "loss (nats)")
 * }</pre>
 */
public final class Plot {

  private Plot() {}

  /** A curve through these values at 1, 2, 3 …; add others with {@code and}. */
  public static Curves curves(String name, double... y) {
    return Curves.of(Series.counted(name, y));
  }

  /** A curve through these values at 1, 2, 3 …; add others with {@code and}. */
  public static Curves curves(String name, float[] y) {
    return curves(name, Series.doubles(y));
  }

  /** A curve through these values at 1, 2, 3 …; add others with {@code and}. */
  public static Curves curves(String name, Collection<? extends Number> y) {
    return curves(name, Series.doubles(y));
  }

  /**
   * A curve through points; add others with {@code and}.
   *
   * @throws IllegalArgumentException if x and y differ in length
   */
  public static Curves curves(String name, double[] x, double[] y) {
    return Curves.of(Series.at(name, x, y));
  }

  /**
   * A function's curve from one x to another; where it isn't finite it has a gap.
   *
   * @throws IllegalArgumentException unless {@code from < to}
   */
  public static Curves curve(String name, DoubleUnaryOperator f, double from, double to) {
    return Curves.of(Series.of(name, f, from, to));
  }
}
