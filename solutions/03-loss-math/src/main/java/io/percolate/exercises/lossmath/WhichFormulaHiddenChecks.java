package io.percolate.exercises.lossmath;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;

/**
 * Checks of {@link WhichFormula} that graders have. All printed numbers keep a tenth of a unit's
 * distance from where the answer would change, so that rounding inside an answer can't decide.
 */
class WhichFormulaHiddenChecks {
  private static final Set<Formula> FORMULAS = EnumSet.complementOf(EnumSet.of(Formula.NONE));

  @Check(value = "each formula, on other truths and answers", points = 0.5)
  @Order(1)
  void findsEachFormula(WhichFormula which, Inputs inputs) {
    for (int classes = 2; classes <= 5; classes++) {
      for (Formula formula : FORMULAS) {
        expect(which, Printed.of(inputs, classes, formula, 4, 0));
      }
    }
    expect(which, Printed.ofTinyAnswer(inputs));
  }

  @Check(value = "rounded to one, two or three decimals", points = 0.5)
  @Order(2)
  void comparesInTheDigitsPrinted(WhichFormula which, Inputs inputs) {
    for (int decimals = 1; decimals <= 3; decimals++) {
      for (Formula formula : FORMULAS) {
        expect(which, Printed.of(inputs, 3, formula, decimals, 0));
      }
    }
  }

  @Check(value = "one unit of the last decimal off is none", points = 0.5)
  @Order(3)
  void refusesNearMisses(WhichFormula which, Inputs inputs) {
    for (int decimals = 2; decimals <= 4; decimals++) {
      for (Formula formula : FORMULAS) {
        expect(which, Printed.of(inputs, 3, formula, decimals, 1));
        expect(which, Printed.endingInZero(inputs, formula, decimals));
        expect(which, Printed.of(inputs, 2, formula, decimals, 0));
      }
    }
    for (Formula formula : FORMULAS) {
      expect(which, Printed.of(inputs, 3, formula, 5, 2));
    }
    expect(which, Printed.of(inputs, 3, Formula.SUM, 5, 0));
    expect(which, Printed.of(inputs, 3, Formula.BASE_10, 5, 0));
  }

  private static void expect(WhichFormula which, Printed printed) {
    Formula actual = which.of(printed.y, printed.p, printed.value, printed.decimals);
    WhichFormulaChecks.expectFormula(actual, printed.expected);
  }

  /** A printed number, and the formula that gave it, if one did. */
  private record Printed(double[] y, double[] p, double value, int decimals, Formula expected) {
    /**
     * @param units how far the number is from the rounded value of {@code formula}, on the side
     *     that the value itself lies on: 0, or more for a near miss
     */
    static Printed of(Inputs inputs, int classes, Formula formula, int decimals, int units) {
      double scale = Math.pow(10, decimals);
      while (true) {
        double[] y = Reference.oneHot(inputs.integer(0, classes - 1), classes);
        double[] p = inputs.distribution(classes);
        double exact = Reference.formula(formula, y, p) * scale;
        long rounded = Math.round(exact) + units * (long) Math.signum(exact - Math.round(exact));
        Set<Formula> fitting =
            FORMULAS.stream()
                .filter(each -> distance(each, y, p, scale, rounded) <= 0.5)
                .collect(Collectors.toSet());
        boolean clear =
            FORMULAS.stream()
                .mapToDouble(each -> distance(each, y, p, scale, rounded))
                .allMatch(distance -> distance < 0.4 || distance > 0.6);
        boolean inside = Arrays.stream(p).allMatch(v -> v < 1);
        boolean telling = units == 0 ? fitting.equals(Set.of(formula)) : fitting.isEmpty();
        if (clear && inside && telling) {
          return new Printed(y, p, rounded / scale, decimals, units == 0 ? formula : Formula.NONE);
        }
      }
    }

    /** An answer that gave the right class next to nothing, which is something all the same. */
    static Printed ofTinyAnswer(Inputs inputs) {
      double tiny = 2e-9;
      double rest = inputs.real(0.2, 0.8);
      return new Printed(
          Reference.oneHot(1, 3),
          new double[] {rest, tiny, 1 - rest - tiny},
          Math.round(-Math.log10(tiny) * 1000) / 1000.0,
          3,
          Formula.BASE_10);
    }

    /** A near miss whose last decimal, a 0, is lost in a double. */
    static Printed endingInZero(Inputs inputs, Formula formula, int decimals) {
      while (true) {
        Printed printed = of(inputs, 3, formula, decimals, 1);
        if (Math.round(printed.value * Math.pow(10, decimals)) % 10 == 0) {
          return printed;
        }
      }
    }

    private static double distance(
        Formula formula, double[] y, double[] p, double scale, long rounded) {
      return Math.abs(Reference.formula(formula, y, p) * scale - rounded);
    }
  }
}
