package io.percolate.exercises.preparingdata;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Impute} that learners see. */
class ImputeChecks {
  static final String MEAN =
      "That is the mean of the column, which one large value pulls up; take the median.";
  static final String GAPS_COUNTED =
      "The missing ones were counted among the values: NaN is sorted after all numbers and moves the middle. Leave them out first.";
  static final String KEPT =
      "The gaps are still there. NaN == NaN is false; Double.isNaN(x) tells.";
  static final String UNSORTED =
      "That is the value in the middle of the file; sort the column first.";
  static final String OF_ROWS =
      "That is the median of the rows to be filled. Learn it from train; of new rows there may be only one.";
  static final String OF_BOTH =
      "That is the median of both tables together, so the rows to be filled had a say in it. Learn it from train alone.";
  static final String UPPER =
      "For an even number of values, the median is the mean of the two middle ones; you took the upper one.";
  static final String LOWER =
      "For an even number of values, the median is the mean of the two middle ones; you took the lower one.";
  static final String ZERO =
      "The gaps became 0, which is no area and no number of rooms; fill them with the median.";
  private static final double GAP = Double.NaN;
  private static final double TOLERANCE = 1e-4;

  @Check(value = "five areas and five numbers of rooms, the middle one of each", points = 0.5)
  @Order(1)
  void takesTheMiddleOne(Impute impute) {
    double[][] train = {{80, 4}, {55, 2}, {GAP, 9}, {235, 3}, {60, GAP}, {70, 3}};
    expect(impute.of(train, new double[][] {{GAP, 5}, {90, GAP}}))
        .unlike(filled(100, 4.2), MEAN)
        .unlike(filled(75, 3.5), GAPS_COUNTED)
        .unlike(filled(80, 4), GAPS_COUNTED)
        .unlike(filled(GAP, GAP), KEPT)
        .unlike(filled(235, 9), UNSORTED)
        .unlike(filled(0, 0), ZERO)
        .unlike(filled(90, 5), OF_ROWS)
        .unlike(filled(32, 32), "All columns were thrown together; each has its own median.")
        .unlike(
            new double[][] {{70, 3}, {70, 3}},
            "Numbers that were present have been replaced; fill the gaps only.")
        .isCloseTo(filled(70, 3), TOLERANCE);
  }

  private static double[][] filled(double area, double rooms) {
    return new double[][] {{area, 5}, {90, rooms}};
  }

  @Check(value = "four values, the mean of the two middle ones", points = 0.5)
  @Order(2)
  void takesTheMeanOfTwo(Impute impute) {
    double[][] train = {{10, 3}, {100, 9}, {20, 2}, {40, 4}};
    expect(impute.of(train, new double[][] {{GAP, GAP}}))
        .unlike(new double[][] {{40, 4}}, UPPER)
        .unlike(new double[][] {{20, 3}}, LOWER)
        .unlike(new double[][] {{42.5, 4.5}}, MEAN)
        .unlike(new double[][] {{60, 5.5}}, UNSORTED)
        .unlike(new double[][] {{20, 2}}, UNSORTED)
        .unlike(new double[][] {{GAP, GAP}}, KEPT)
        .unlike(new double[][] {{30, 3}}, "The mean of 3 and 4 is 3.5; compute it with doubles.")
        .isCloseTo(new double[][] {{30, 3.5}}, TOLERANCE);
  }

  @Check(value = "rows to be filled have no say in the median", points = 0.5)
  @Order(3)
  void learnsFromTrainAlone(Impute impute) {
    double[][] train = {{1}, {3}, {GAP}, {2}};
    double[][] rows = {{50}, {GAP}, {60}, {70}};
    expect(impute.of(train, rows))
        .unlike(new double[][] {{50}, {60}, {60}, {70}}, OF_ROWS)
        .unlike(new double[][] {{50}, {26.5}, {60}, {70}}, OF_BOTH)
        .unlike(new double[][] {{50}, {2.5}, {60}, {70}}, GAPS_COUNTED)
        .unlike(new double[][] {{50}, {3}, {60}, {70}}, UNSORTED)
        .unlike(rows, KEPT)
        .isCloseTo(new double[][] {{50}, {2}, {60}, {70}}, TOLERANCE);
  }
}
