package io.percolate.kit.data.toys;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * A landscape over two coordinates, for optimizers to walk down: what a loss is over two weights.
 *
 * @param name what to call it in a figure
 * @param height the value at a place
 * @param slopeX the derivative by x
 * @param slopeY the derivative by y
 * @param minima its lowest places, as {@code {x, y}}
 */
public record Surface(
    String name,
    DoubleBinaryOperator height,
    DoubleBinaryOperator slopeX,
    DoubleBinaryOperator slopeY,
    List<double[]> minima) {

  /** The value at a place. */
  public double value(double x, double y) {
    return height.applyAsDouble(x, y);
  }

  /** The derivatives by x and by y: where it goes up most steeply. */
  public double[] gradient(double x, double y) {
    return new double[] {slopeX.applyAsDouble(x, y), slopeY.applyAsDouble(x, y)};
  }

  /**
   * {@code ½ (λ₁ x² + λ₂ y²)}, lowest at the origin. Plain gradient descent goes down in it with
   * steps below {@code 2 / max(λ₁, λ₂)}, stays as high with that step and climbs out with a larger
   * one. A round bowl has equal curvatures; the more they differ, the longer the valley.
   *
   * @param curvatureX λ₁, the second derivative by x
   * @param curvatureY λ₂, the second derivative by y
   * @throws IllegalArgumentException unless both are above 0
   */
  public static Surface bowl(double curvatureX, double curvatureY) {
    if (!(curvatureX > 0 && curvatureY > 0)) {
      throw new IllegalArgumentException(
          "A bowl curves upwards in every direction: give curvatures above 0, not %s and %s."
              .formatted(curvatureX, curvatureY));
    }
    return new Surface(
        curvatureX == curvatureY ? "round bowl" : "long valley",
        (x, y) -> (curvatureX * x * x + curvatureY * y * y) / 2,
        (x, y) -> curvatureX * x,
        (x, y) -> curvatureY * y,
        List.of(new double[] {0, 0}));
  }

  /**
   * {@code ½ x² − ½ y² + ¼ y⁴}: level at the origin, where it goes up along x and down along y, and
   * lowest, −¼, at (0, −1) and (0, 1). Whoever starts at {@code y = 0} never leaves the pass.
   */
  public static Surface saddle() {
    return new Surface(
        "saddle",
        (x, y) -> (x * x - y * y + y * y * y * y / 2) / 2,
        (x, y) -> x,
        (x, y) -> y * y * y - y,
        List.of(new double[] {0, -1}, new double[] {0, 1}));
  }

  /**
   * Rosenbrock's banana, {@code (1 − x)² + 100 (y − x²)²}: the way into its bent valley is steep,
   * the way along it, to 0 at (1, 1), almost level (Rosenbrock, "An automatic method for finding
   * the greatest or least value of a function", 1960).
   */
  public static Surface rosenbrock() {
    return new Surface(
        "Rosenbrock's banana",
        (x, y) -> (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x),
        (x, y) -> -2 * (1 - x) - 400 * x * (y - x * x),
        (x, y) -> 200 * (y - x * x),
        List.of(new double[] {1, 1}));
  }
}
