package io.percolate.exercises.convolutionandaugmentation;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link Shift} that graders have. */
class ShiftHiddenChecks {
  private static final double TOLERANCE = 1e-6;

  @Check(value = "all directions, on pictures of any size", points = 0.5)
  @Order(1)
  void movesAnyhow(Shift shift, Inputs inputs) {
    int[][] ways = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}, {2, -1}, {-1, 2}, {3, 2}, {-2, -3}};
    for (int i = 0; i < ways.length; i++) {
      int height = inputs.integer(5, 8);
      int wider = i % 2 == 0 ? -inputs.integer(1, 2) : inputs.integer(0, 3);
      expectMoved(shift, inputs.reals(height, height + wider, 0.1, 1), ways[i][0], ways[i][1]);
    }
  }

  @Check(value = "not at all, and out of the picture", points = 0.5)
  @Order(2)
  void movesByExtremes(Shift shift, Inputs inputs) {
    double[][] picture = inputs.reals(4, 6, 0.1, 1);
    for (int[] way :
        new int[][] {{0, 0}, {6, 0}, {-5, 1}, {0, -4}, {-9, 0}, {7, 0}, {1, 13}, {-40, 30}}) {
      expectMoved(shift, picture, way[0], way[1]);
    }
  }

  private static void expectMoved(Shift shift, double[][] picture, int dx, int dy) {
    expect(shift.of(picture, dx, dy))
        .unlike(moved(picture, -dx, -dy), ShiftChecks.BACKWARDS)
        .unlike(moved(picture, -dx, dy), ShiftChecks.BACKWARDS_ACROSS)
        .unlike(moved(picture, dx, -dy), ShiftChecks.BACKWARDS_DOWN)
        .unlike(moved(picture, dy, dx), ShiftChecks.EXCHANGED)
        .unlike(wrapped(picture, dx, dy), ShiftChecks.WRAPPED)
        .unlike(spilled(picture, dx, dy), ShiftChecks.SPILLED)
        .unlike(smeared(picture, dx, dy), ShiftChecks.SMEARED)
        .unlike(picture, ShiftChecks.UNMOVED)
        .isCloseTo(moved(picture, dx, dy), TOLERANCE);
  }

  private static double[][] moved(double[][] picture, int dx, int dy) {
    double[][] moved = new double[picture.length][picture[0].length];
    for (int r = 0; r < moved.length; r++) {
      for (int c = 0; c < moved[0].length; c++) {
        int row = r - dy;
        int column = c - dx;
        if (row >= 0 && row < moved.length && column >= 0 && column < moved[0].length) {
          moved[r][c] = picture[row][column];
        }
      }
    }
    return moved;
  }

  private static double[][] wrapped(double[][] picture, int dx, int dy) {
    double[][] wrapped = new double[picture.length][picture[0].length];
    for (int r = 0; r < wrapped.length; r++) {
      for (int c = 0; c < wrapped[0].length; c++) {
        wrapped[r][c] =
            picture[Math.floorMod(r - dy, wrapped.length)][
                Math.floorMod(c - dx, wrapped[0].length)];
      }
    }
    return wrapped;
  }

  private static double[][] spilled(double[][] picture, int dx, int dy) {
    int width = picture[0].length;
    double[][] spilled = new double[picture.length][width];
    for (int i = 0; i < picture.length * width; i++) {
      int from = i - dy * width - dx;
      if (from >= 0 && from < picture.length * width) {
        spilled[i / width][i % width] = picture[from / width][from % width];
      }
    }
    return spilled;
  }

  private static double[][] smeared(double[][] picture, int dx, int dy) {
    double[][] smeared = new double[picture.length][picture[0].length];
    for (int r = 0; r < smeared.length; r++) {
      for (int c = 0; c < smeared[0].length; c++) {
        smeared[r][c] =
            picture[inside(r - dy, 0, smeared.length - 1)][
                inside(c - dx, 0, smeared[0].length - 1)];
      }
    }
    return smeared;
  }

  private static int inside(int at, int least, int most) {
    return Math.max(least, Math.min(most, at));
  }
}
