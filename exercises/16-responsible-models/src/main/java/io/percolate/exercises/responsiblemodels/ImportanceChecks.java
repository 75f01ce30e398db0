package io.percolate.exercises.responsiblemodels;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.exercises.responsiblemodels.Importance.Logistic;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Importance} that learners see. */
class ImportanceChecks {
  static final String RESTORE =
      "While a column was asked, another one was shuffled too: still from before, or together with it. Shuffle a copy, and in it this column's features alone.";
  static final String PILED =
      "Each order shuffled what the order before it had left. Begin from the rows as they were given.";
  static final String OVERWRITTEN =
      "Values were read after they had been written over, so that some come twice. Read from the rows as given, and write into a copy; clone() of a double[][] copies no rows.";
  static final String BACKWARDS =
      "The orders were read the other way round: row i gets the values of row order[i].";
  static final String FIRST_FEATURE =
      "Only the first feature of a column was shuffled; all of them move, in the same order.";
  static final String APART =
      "A column's features were shuffled one after the other and the rises added; they move together, as one.";
  static final String SUM = "That is the sum over the orders; divide by how many there are.";
  static final String FIRST_ORDER = "Only the first order was used; take the mean over all.";
  static final String LAST_ORDER = "Only the last order was used; take the mean over all.";
  static final String SIGN =
      "The sign is the other way round: the shuffled loss less the whole one.";
  static final String CLIPPED =
      "An importance may be below 0: by chance, or because the model leans on the column wrongly. Leave it so.";
  static final String PLACES =
      "The number of a column isn't the place of its features; columns[g] has these.";
  static final String CONSTANT =
      "The column got one value for all. Shuffling keeps its values and exchanges whose they are.";
  static final String LOSSES =
      "That is the loss with the column shuffled; subtract the loss without.";
  static final String RATIOS = "That is a ratio of losses; asked for is their difference.";

  private static final double[][] X = {{2, 1, 0, 5}, {-1, 0, 1, 3}, {1, 1, 0, 4}, {-2, 0, 1, 6}};
  private static final int[] Y = {1, 0, 1, 0};

  @Check(value = "the example: a column that counts, and one that doesn't", points = 1)
  @Order(1)
  void worksTheExample(Importance importance) {
    expectImportances(
        importance,
        new Shuffling(
            new double[][] {{1, 5}, {-1, 3}, {2, 4}},
            new int[] {1, 0, 1},
            new Logistic(new double[] {2, 0}, 0),
            new int[][] {{0}, {1}},
            new int[][] {{1, 2, 0}}));
  }

  @Check(value = "two orders, and a column of two features", points = 1)
  @Order(2)
  void movesFeaturesTogether(Importance importance) {
    expectImportances(
        importance,
        new Shuffling(
            X,
            Y,
            new Logistic(new double[] {0.5, 1, -1.5, 0.2}, -0.3),
            new int[][] {{0}, {1, 2}, {3}},
            new int[][] {{1, 2, 0, 3}, {3, 0, 1, 2}}));
  }

  static void expectImportances(Importance importance, Shuffling given) {
    double[] got =
        importance.of(given.x(), given.y(), given.model(), given.columns(), given.orders());
    double[] right = given.right();
    expectThat(
        got.length == right.length,
        "expected  %d importances, one a column\nbut got   %d".formatted(right.length, got.length));
    expect(got)
        .of("the importances")
        .unlike(given.neverRestored(), RESTORE)
        .unlike(given.ordersPiledUp(), PILED)
        .unlike(given.overwritten(), OVERWRITTEN)
        .unlike(given.backwards(), BACKWARDS)
        .unlike(given.firstFeature(), FIRST_FEATURE)
        .unlike(given.apart(), APART)
        .unlike(given.summed(), SUM)
        .unlike(given.firstOrder(), FIRST_ORDER)
        .unlike(given.lastOrder(), LAST_ORDER)
        .unlike(given.negative(), SIGN)
        .unlike(given.clipped(), CLIPPED)
        .unlike(given.magnitudes(), CLIPPED)
        .unlike(given.lossesAlone(), LOSSES)
        .unlike(given.ratios(), RATIOS)
        .unlike(given.inPlace(), OVERWRITTEN)
        .unlike(given.wholeRows(), RESTORE)
        .unlike(given.places(), PLACES)
        .unlike(given.ofLabels(), "The classes were shuffled; shuffle the column's features.")
        .unlike(given.clippedEach(), CLIPPED)
        .unlike(given.oneOrderEach(), "Each column got one of the orders; it gets all of them.")
        .unlike(
            given.byRows(),
            "The sum over the orders was divided by the rows; divide it by the orders.")
        .unlike(
            given.normalised(), "These add up to 1; asked for is the rise of the loss, in nats.")
        .unlike(
            given.accuracies(), "That is a loss of accuracy; asked for is the rise of the loss.")
        .unlike(given.constant(false), CONSTANT)
        .unlike(given.constant(true), CONSTANT)
        .unlike(
            new double[right.length],
            "Nothing changed. Does the loss see the shuffled rows, or the rows as given? clone() of a double[][] shares its rows.")
        .unlike(
            Arrays.stream(given.columns())
                .mapToDouble(c -> Math.abs(given.model().weights()[c[0]]))
                .toArray(),
            "These are weights; asked for is what shuffling does to the loss.")
        .isCloseTo(right, 1e-6);
  }
}
