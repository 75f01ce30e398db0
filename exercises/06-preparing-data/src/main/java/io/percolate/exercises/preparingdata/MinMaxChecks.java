package io.percolate.exercises.preparingdata;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import org.junit.jupiter.api.Order;

/** Checks of {@link MinMax} that learners see. */
class MinMaxChecks {
  static final String OF_ROWS =
      "Minimum and maximum were taken of the rows to be scaled; learn them from train.";
  static final String OF_BOTH =
      "Minimum and maximum were taken of both tables together, so the rows to be scaled had a say in them: a leak. Learn them from train alone.";
  static final String ZERO_BY_ZERO =
      "The column doesn't vary in train, so max − min is 0, and a division by it gives NaN or infinity. Such a column becomes 0.";
  static final String SHIFTED =
      "The column doesn't vary in train, so nothing is known of its scale. It becomes 0 for every row, whatever comes later.";
  static final String EPSILON =
      "A small number in the divisor avoids NaN, but makes a huge feature of the first row that differs. A column that doesn't vary in train becomes 0.";
  static final String CLIPPED =
      "Values beyond the training range were moved to its ends. Keep them: below 0 or above 1 says that a row lies outside of what was learned from.";
  private static final double TOLERANCE = 1e-5;

  @Check(value = "two columns, each with its own range", points = 0.5)
  @Order(1)
  void scalesEachColumn(MinMax minMax) {
    double[][] train = {{80, 1900}, {30, 1950}, {130, 2000}};
    expect(minMax.of(train, new double[][] {{55, 2000}, {130, 1925}}))
        .unlike(new double[][] {{0, 1}, {1, 0}}, OF_ROWS)
        .unlike(
            new double[][] {{25 / 1970.0, 1}, {100 / 1970.0, 1895 / 1970.0}},
            "One minimum and one maximum were taken of the whole table; each column has its own.")
        .unlike(
            new double[][] {{0.55, 20}, {1.3, 19.25}},
            "The minimum wasn't subtracted above the fraction line.")
        .unlike(
            new double[][] {{55 / 130.0, 1}, {1, 1925 / 2000.0}},
            "That is x / max; the minimum is missing, above and below the fraction line.")
        .unlike(
            new double[][] {{25 / 130.0, 100 / 2000.0}, {100 / 130.0, 25 / 2000.0}},
            "The minimum is missing below the fraction line.")
        .unlike(
            new double[][] {{0.75, 0}, {0, 0.75}},
            "The range is upside down: the minimum becomes 0 and the maximum 1.")
        .isCloseTo(new double[][] {{0.25, 1}, {1, 0.25}}, TOLERANCE);
  }

  @Check(value = "a column that doesn't vary in train becomes 0", points = 0.5)
  @Order(2)
  void constantColumnsBecomeZero(MinMax minMax) {
    double[][] train = {{1, 5}, {1, 9}};
    double nan = Double.NaN;
    Expect got =
        expect(minMax.of(train, new double[][] {{1, 6}, {3, 5}}))
            .unlike(new double[][] {{nan, 0.25}, {Double.POSITIVE_INFINITY, 0}}, ZERO_BY_ZERO)
            .unlike(new double[][] {{0, 0.25}, {2, 0}}, SHIFTED)
            .unlike(new double[][] {{0, 0.25}, {Double.POSITIVE_INFINITY, 0}}, ZERO_BY_ZERO)
            .unlike(new double[][] {{1, 0.25}, {3, 0}}, SHIFTED)
            .unlike(new double[][] {{0.5, 0.25}, {0.5, 0}}, "Such a column becomes 0, not ½.")
            .unlike(new double[][] {{1, 0.25}, {1, 0}}, "Such a column becomes 0, not 1.")
            .unlike(new double[][] {{0, 1}, {1, 0}}, OF_ROWS);
    for (int digits = 5; digits < 17; digits++) {
      got.unlike(new double[][] {{0, 0.25}, {2 * Math.pow(10, digits), 0}}, EPSILON);
    }
    got.isCloseTo(new double[][] {{0, 0.25}, {0, 0}}, TOLERANCE);
  }

  @Check(value = "rows beyond the training range keep their distance", points = 0.5)
  @Order(3)
  void isNotClipped(MinMax minMax) {
    double[][] train = {{30}, {130}, {70}};
    expect(minMax.of(train, new double[][] {{155}, {5}, {55}}))
        .unlike(new double[][] {{1}, {0}, {0.25}}, CLIPPED)
        .unlike(new double[][] {{1}, {0}, {50 / 150.0}}, OF_BOTH)
        .isCloseTo(new double[][] {{1.25}, {-0.25}, {0.25}}, TOLERANCE);
  }
}
