package io.percolate.kit.data.toys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class SurfaceProperties {
  private static final List<Surface> ALL =
      List.of(Surface.bowl(2, 2), Surface.bowl(1, 25), Surface.saddle(), Surface.rosenbrock());

  @Property(tries = 200, seed = "28")
  void gradientsAreThoseOfFiniteDifferences(
      @ForAll @DoubleRange(min = -2, max = 2) double x,
      @ForAll @DoubleRange(min = -2, max = 2) double y) {
    double h = 1e-5;
    for (Surface s : ALL) {
      double byX = (s.value(x + h, y) - s.value(x - h, y)) / (2 * h);
      double byY = (s.value(x, y + h) - s.value(x, y - h)) / (2 * h);
      assertThat(s.gradient(x, y))
          .as(s.name())
          .containsExactly(new double[] {byX, byY}, within(1e-5));
    }
  }

  @Property(tries = 200, seed = "28")
  void noPlaceIsLowerThanAMinimum(
      @ForAll @DoubleRange(min = -3, max = 3) double x,
      @ForAll @DoubleRange(min = -3, max = 3) double y) {
    for (Surface s : ALL) {
      for (double[] at : s.minima()) {
        assertThat(s.value(x, y)).as(s.name()).isGreaterThanOrEqualTo(s.value(at[0], at[1]));
        assertThat(s.gradient(at[0], at[1])).containsExactly(new double[] {0, 0}, within(1e-12));
      }
    }
  }

  @Example
  void theLargestStableStepIsTwoOverTheLargestCurvature() {
    Surface valley = Surface.bowl(1, 25);
    assertThat(heightAfter(valley, 100, .99 * 2 / 25)).isLessThan(.1 * valley.value(1, 1));
    assertThat(heightAfter(valley, 100, 1.01 * 2 / 25)).isGreaterThan(10 * valley.value(1, 1));
  }

  @Example
  void fromTheRidgeOfASaddleDescentStopsAtThePassAndBesideItAtAMinimum() {
    Surface saddle = Surface.saddle();
    assertThat(descend(saddle, 1, 0, 500, .1)).containsExactly(new double[] {0, 0}, within(1e-9));
    assertThat(descend(saddle, 1, .001, 500, .1))
        .containsExactly(new double[] {0, 1}, within(1e-9));
  }

  @Example
  void aBowlThatIsNoneIsRefused() {
    assertThatThrownBy(() -> Surface.bowl(1, 0)).hasMessageContainingAll("above 0", "0.0");
  }

  private static double heightAfter(Surface surface, int steps, double rate) {
    double[] end = descend(surface, 1, 1, steps, rate);
    return surface.value(end[0], end[1]);
  }

  private static double[] descend(Surface surface, double x, double y, int steps, double rate) {
    for (int i = 0; i < steps; i++) {
      double[] g = surface.gradient(x, y);
      x -= rate * g[0];
      y -= rate * g[1];
    }
    return new double[] {x, y};
  }
}
