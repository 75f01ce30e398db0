package io.percolate.exercises.canyoutrust95percent;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.exercises.canyoutrust95percent.Overlap.Report;
import org.junit.jupiter.api.Order;

/** Checks of {@link Overlap} that learners see. */
class OverlapChecks {
  static final String IDENTITY =
      "No row was found. Compare each test row with every training row, and by what is in it: equals, contains and == of a double[] ask whether it is the same array.";
  static final String TRAIN_ROWS =
      "Training rows were counted, copies among them. Count test rows, each once, however often it stands in the training data.";
  static final String DISTINCT =
      "Equal test rows were counted as one; each test row counts, because each is scored.";
  static final String DIVISOR =
      "The right answers on new rows were divided by all test rows; divide by the new rows.";
  static final String KNOWN = "That is the accuracy on the known rows; leave them out.";
  static final String NOTHING_LEFT_OUT =
      "That is the accuracy on all test rows; leave out the known ones.";
  static final String PER_CENT = "That is in per cent; a share from 0 to 1 is asked for.";

  private static final double[][] TRAIN = {{1, 2}, {3, 4}, {3, 4}, {5, 6}, {5, 6}, {5, 6}};
  private static final double[][] TEST = {{3, 4}, {2, 1}, {5, 6}, {1, 6}, {5, 6}, {7, 7}};
  private static final int[] LABELS = {0, 1, 1, 0, 1, 1};
  private static final int[] PREDICTIONS = {0, 0, 1, 0, 1, 0};

  @Check(value = "three of six test rows are known", points = 0.5)
  @Order(1)
  void countsKnownRows(Overlap overlap) {
    expect(example(overlap).known())
        .of("the known rows")
        .unlike(0, IDENTITY)
        .unlike(
            4,
            "Was one column enough, or the same numbers in another order? All columns must be equal, each to its own.")
        .unlike(5, TRAIN_ROWS)
        .unlike(2, DISTINCT)
        .isEqualTo(3);
  }

  @Check(value = "what was reported, and what is honest", points = 1)
  @Order(2)
  void scoresBoth(Overlap overlap) {
    Report report = example(overlap);
    expect(report.reported())
        .of("the reported accuracy")
        .unlike(0, "An int divided by an int is an int; make one side a double.")
        .unlike(4, "That is how many are right; divide by how many there are.")
        .unlike(400.0 / 6, PER_CENT)
        .isCloseTo(4.0 / 6, 1e-6);
    expect(report.honest())
        .of("the honest accuracy")
        .unlike(4.0 / 6, NOTHING_LEFT_OUT)
        .unlike(1.0 / 6, DIVISOR)
        .unlike(1, KNOWN)
        .unlike(100.0 / 3, PER_CENT)
        .unlike(0, "An int divided by an int is an int; make one side a double.")
        .isCloseTo(1.0 / 3, 1e-6);
  }

  static void expectNothing(double honest) {
    expectThat(
        Double.isNaN(honest),
        "expected  an honest accuracy of NaN, since every test row is known\nbut got   %s\nWithout a new row nothing was measured; 0 and 1 would both claim something."
            .formatted(honest));
  }

  private static Report example(Overlap overlap) {
    return overlap.report(TRAIN, TEST, LABELS, PREDICTIONS);
  }
}
