package io.percolate.exercises.scalecostandenergy;

import static io.percolate.check.test.Expect.expectThat;

import java.util.ArrayList;
import java.util.List;

/**
 * A number with a unit, and what is taken for it. Compared by its relative error: days and bytes
 * differ by many powers of ten, and an answer that computes in floats is right as well.
 */
final class Quantity {
  private record Mistake(double answer, String meaning) {}

  private static final double RELATIVE = 1e-5;

  private final String what;
  private final double right;
  private final List<Mistake> mistakes = new ArrayList<>();

  private Quantity(String what, double right) {
    this.what = what;
    this.right = right;
  }

  static Quantity of(String what, double right) {
    return new Quantity(what, right);
  }

  /** Names a wrong answer that learners give; the first that fits is told. */
  Quantity unlike(double answer, String meaning) {
    mistakes.add(new Mistake(answer, meaning));
    return this;
  }

  void isMetBy(double got) {
    String meaning =
        mistakes.stream()
            .filter(mistake -> close(got, mistake.answer()))
            .map(mistake -> "\n" + mistake.meaning())
            .findFirst()
            .orElse("");
    expectThat(
        close(got, right), "expected  %s: %s\nbut got   %s%s".formatted(what, right, got, meaning));
  }

  private static boolean close(double a, double b) {
    return a == b || Math.abs(a - b) <= RELATIVE * Math.abs(b);
  }
}
