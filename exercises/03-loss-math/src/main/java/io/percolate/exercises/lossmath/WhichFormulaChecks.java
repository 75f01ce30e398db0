package io.percolate.exercises.lossmath;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link WhichFormula} that learners see. */
class WhichFormulaChecks {
  static final String MISSED =
      "%s gives this number once its value is rounded. Print your value of it: if that is less than half a unit of the last decimal away, the comparison is too strict; if not, the formula is another one.";
  static final String NEAREST =
      "No formula gives this number. The nearest one isn't good enough: it must agree in every decimal printed.";

  private static final double[] TRUTH = {1, 0};
  private static final double[] ANSWER = {0.9, 0.1};

  @Check(value = "0.1054 and 0.0458: natural, or base 10", points = 0.5)
  @Order(1)
  void knowsTheLogarithms(WhichFormula which) {
    expectExample(which, 0.1054, 4, Formula.SUM);
    expectExample(which, 0.0458, 4, Formula.BASE_10);
  }

  @Check(value = "0.2107 and 2.408: yes-no questions, as meant and as printed", points = 0.5)
  @Order(2)
  void knowsTheYesNoQuestions(WhichFormula which) {
    expectExample(which, 0.2107, 4, Formula.YES_NO);
    expectExample(which, 2.408, 3, Formula.AS_PRINTED);
  }

  @Check(value = "0.105 is the sum, 0.087 is none of them", points = 0.5)
  @Order(3)
  void knowsThatNoneFits(WhichFormula which) {
    expectExample(which, 0.105, 3, Formula.SUM);
    expectExample(which, 0.087, 3, Formula.NONE);
  }

  private static void expectExample(
      WhichFormula which, double printed, int decimals, Formula expected) {
    expectFormula(which.of(TRUTH, ANSWER, printed, decimals), expected);
  }

  /** Compares, and says why a formula was missed or taken wrongly. */
  static void expectFormula(Formula actual, Formula expected) {
    String taken =
        expected == Formula.NONE
            ? NEAREST
            : "Print the four values beside the printed number: %s doesn't give it, and %s does."
                .formatted(actual, expected);
    expect(actual)
        .unlike(actual, actual == Formula.NONE ? MISSED.formatted(expected) : taken)
        .isEqualTo(expected);
  }
}
