package io.percolate.exercises.backpropagation;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link Gears} that graders have. */
class GearsHiddenChecks {
  @Check(value = "other products: a factor 0, equal factors, a steep gradient", points = 0.5)
  @Order(1)
  void holdsForProducts(Gears gears, Inputs inputs) {
    for (int i = 0; i < 5; i++) {
      GearsChecks.expectProduct(gears, inputs.real(-5, 5), inputs.real(-5, 5), inputs.real(-3, 3));
    }
    GearsChecks.expectProduct(gears, 0, inputs.real(1, 5), inputs.real(1, 3));
    GearsChecks.expectProduct(gears, 0, 0, inputs.real(1, 3));
    double factor = inputs.real(1, 5);
    GearsChecks.expectProduct(gears, factor, factor, inputs.real(1, 3));
    GearsChecks.expectProduct(gears, factor, inputs.real(-5, -1), inputs.real(50, 500));
  }

  @Check(value = "negative and broken exponents, negative bases", points = 0.25)
  @Order(2)
  void holdsForPowers(Gears gears, Inputs inputs) {
    for (int i = 0; i < 5; i++) {
      GearsChecks.expectPower(gears, inputs.real(0.5, 2), inputs.real(-3, 3), inputs.real(-3, 3));
    }
    GearsChecks.expectPower(gears, inputs.real(0.5, 2), inputs.real(0.2, 0.8), inputs.real(1, 3));
    GearsChecks.expectPower(gears, inputs.real(0.5, 2), inputs.real(-0.8, -0.2), inputs.real(1, 3));
    for (int exponent : new int[] {-2, -1, 2, 3}) {
      GearsChecks.expectPower(gears, inputs.real(-2, -0.5), exponent, inputs.real(-3, 3));
    }
  }

  @Check(value = "powers of 0, and the power 0", points = 0.25)
  @Order(3)
  void holdsAtZero(Gears gears, Inputs inputs) {
    double gradient = inputs.real(1, 3);
    GearsChecks.expectPower(gears, 0, 1, gradient);
    GearsChecks.expectPower(gears, 0, 2, gradient);
    GearsChecks.expectPower(gears, inputs.real(1, 3), 0, gradient);
    GearsChecks.expectPower(gears, 0, 0, gradient);
  }

  @Check(value = "tanh elsewhere, and where it is flat", points = 0.5)
  @Order(4)
  void holdsForTanh(Gears gears, Inputs inputs) {
    for (int i = 0; i < 5; i++) {
      GearsChecks.expectTanh(gears, inputs.real(-2, 2), inputs.real(-3, 3));
    }
    GearsChecks.expectTanh(gears, inputs.real(2.5, 5), inputs.real(1, 3));
    GearsChecks.expectTanh(gears, inputs.real(-5, -2.5), inputs.real(1, 3));
    GearsChecks.expectTanh(gears, 0, inputs.real(1, 3));
    GearsChecks.expectTanh(gears, 800, inputs.real(1, 3));
    GearsChecks.expectTanh(gears, -800, inputs.real(1, 3));
  }
}
