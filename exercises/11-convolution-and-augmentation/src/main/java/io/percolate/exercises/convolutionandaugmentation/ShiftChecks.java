package io.percolate.exercises.convolutionandaugmentation;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link Shift} that learners see. */
class ShiftChecks {
  static final String BACKWARDS =
      "That moved the other way: positive dx goes to the right, positive dy down.";
  static final String BACKWARDS_ACROSS =
      "Left and right are exchanged: positive dx goes to the right.";
  static final String BACKWARDS_DOWN = "Up and down are exchanged: positive dy goes down.";
  static final String EXCHANGED = "dx and dy are exchanged: dx changes the column, dy the row.";
  static final String WRAPPED =
      "What left the picture came back on the other side. What leaves is lost; fill with paper, 0.";
  static final String SPILLED =
      "What left a row went on in the next one. Check rows and columns by themselves.";
  static final String SMEARED =
      "The free rows and columns got copies of the edge. They are paper, 0.";
  static final String UNMOVED = "That is the picture as it was.";
  static final String OVER_THE_OLD =
      "The moved pixels were written over the old picture, which still shows. Write them on fresh paper.";
  static final String ONES = "The free rows and columns are ink; paper is 0.";
  private static final double TOLERANCE = 1e-6;
  private static final double[][] PICTURE = {{.1, .2, .3, .4}, {.5, .6, .7, .8}, {.9, 1, .1, .2}};

  @Check(value = "one to the right and one down", points = 0.5)
  @Order(1)
  void movesRightAndDown(Shift shift) {
    expect(shift.of(PICTURE, 1, 1))
        .unlike(new double[][] {{.6, .7, .8, 0}, {1, .1, .2, 0}, {0, 0, 0, 0}}, BACKWARDS)
        .unlike(new double[][] {{0, 0, 0, 0}, {.2, .3, .4, 0}, {.6, .7, .8, 0}}, BACKWARDS_ACROSS)
        .unlike(new double[][] {{0, .5, .6, .7}, {0, .9, 1, .1}, {0, 0, 0, 0}}, BACKWARDS_DOWN)
        .unlike(new double[][] {{.2, .9, 1, .1}, {.4, .1, .2, .3}, {.8, .5, .6, .7}}, WRAPPED)
        .unlike(new double[][] {{0, 0, 0, 0}, {0, .1, .2, .3}, {.4, .5, .6, .7}}, SPILLED)
        .unlike(new double[][] {{.1, .1, .2, .3}, {.1, .1, .2, .3}, {.5, .5, .6, .7}}, SMEARED)
        .unlike(new double[][] {{.1, .2, .3, .4}, {.5, .1, .2, .3}, {.9, .5, .6, .7}}, OVER_THE_OLD)
        .unlike(new double[][] {{1, 1, 1, 1}, {1, .1, .2, .3}, {1, .5, .6, .7}}, ONES)
        .unlike(PICTURE, UNMOVED)
        .isCloseTo(new double[][] {{0, 0, 0, 0}, {0, .1, .2, .3}, {0, .5, .6, .7}}, TOLERANCE);
  }

  @Check(value = "two to the left and one up", points = 0.5)
  @Order(2)
  void movesLeftAndUp(Shift shift) {
    expect(shift.of(PICTURE, -2, -1))
        .unlike(new double[][] {{0, 0, 0, 0}, {0, 0, .1, .2}, {0, 0, .5, .6}}, BACKWARDS)
        .unlike(new double[][] {{0, 0, .5, .6}, {0, 0, .9, 1}, {0, 0, 0, 0}}, BACKWARDS_ACROSS)
        .unlike(new double[][] {{0, 0, 0, 0}, {.3, .4, 0, 0}, {.7, .8, 0, 0}}, BACKWARDS_DOWN)
        .unlike(new double[][] {{1, .1, .2, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}}, EXCHANGED)
        .unlike(new double[][] {{.7, .8, .5, .6}, {.1, .2, .9, 1}, {.3, .4, .1, .2}}, WRAPPED)
        .unlike(new double[][] {{.7, .8, .9, 1}, {.1, .2, 0, 0}, {0, 0, 0, 0}}, SPILLED)
        .unlike(new double[][] {{.7, .8, .8, .8}, {.1, .2, .2, .2}, {.1, .2, .2, .2}}, SMEARED)
        .unlike(new double[][] {{.7, .8, .3, .4}, {.1, .2, .7, .8}, {.9, 1, .1, .2}}, OVER_THE_OLD)
        .unlike(PICTURE, UNMOVED)
        .isCloseTo(new double[][] {{.7, .8, 0, 0}, {.1, .2, 0, 0}, {0, 0, 0, 0}}, TOLERANCE);
  }
}
