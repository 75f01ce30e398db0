package io.percolate.exercises.optimisers;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link LargestRate} that graders have. */
class LargestRateHiddenChecks {
  @Check(value = "valleys turned by any angle", points = 0.5)
  @Order(1)
  void holdsForAnyAngle(LargestRate largest, Inputs inputs) {
    for (int side = -1; side <= 1; side += 2) { // both signs of b
      double flat = inputs.real(0.5, 2);
      double steep = flat * inputs.real(3, 40);
      double[][] valley = valley(flat, steep, side * inputs.real(0.3, 1.2));
      expectLimit(largest, valley, flat, steep, 0);
      double wide = flat * inputs.real(1.05, 1.3);
      double[][] nearlyRound = valley(flat, wide, side * inputs.real(0.3, 1.2));
      expectLimit(largest, nearlyRound, flat, wide, 0);
      double half = (steep - flat) / 2;
      double[][] diagonal = {{flat + half, side * half}, {side * half, flat + half}};
      expectLimit(largest, diagonal, flat, steep, 0);
    }
  }

  @Check(value = "along the axes, either way, a round bowl, and a shallow one", points = 0.5)
  @Order(2)
  void holdsAlongTheAxes(LargestRate largest, Inputs inputs) {
    double flat = inputs.real(0.01, 1);
    double steep = flat * inputs.real(2, 100);
    expectLimit(largest, new double[][] {{steep, 0}, {0, flat}}, flat, steep, 0);
    expectLimit(largest, new double[][] {{flat, 0}, {0, steep}}, flat, steep, 0);
    expectLimit(largest, new double[][] {{steep, 0}, {0, steep}}, steep, steep, 0);
    double tiny = 1e-6 * flat;
    double[][] shallow = valley(tiny, 1e-6 * steep, inputs.real(0.3, 1.2));
    expectLimit(largest, shallow, tiny, 1e-6 * steep, 0);
  }

  @Check(value = "turned, with any share kept", points = 0.5)
  @Order(3)
  void holdsWithMomentum(LargestRate largest, Inputs inputs) {
    for (double kept : new double[] {0.1, 0.4, 0.7}) {
      double flat = inputs.real(0.5, 2);
      double steep = flat * inputs.real(3, 400);
      double[][] valley = valley(flat, steep, inputs.real(-1.2, -0.3));
      expectLimit(largest, valley, flat, steep, kept + inputs.real(0, 0.25));
    }
  }

  private static void expectLimit(
      LargestRate largest, double[][] valley, double flat, double steep, double kept) {
    double factor = 2 * (1 + kept);
    double limit = factor / steep;
    double axes = factor / Math.max(valley[0][0], valley[1][1]);
    expect(largest.of(valley, kept))
        .unlike(2 / steep, LargestRateChecks.NO_MOMENTUM)
        .unlike(2 / (1 - kept) / steep, LargestRateChecks.DIVIDED)
        .unlike(axes, LargestRateChecks.DIAGONAL)
        .unlike(factor / flat, LargestRateChecks.FLATTEST)
        .unlike(2 * 1.9 / steep, "The share kept was 0.9, whatever was given. Use the parameter.")
        .isCloseTo(limit, 2e-6 * limit);
  }

  /**
   * Curvature {@code flat} along the direction at this angle (radians), {@code steep} across it.
   */
  private static double[][] valley(double flat, double steep, double angle) {
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    double b = c * s * (flat - steep);
    return new double[][] {{c * c * flat + s * s * steep, b}, {b, s * s * flat + c * c * steep}};
  }
}
