package io.percolate.exercises.canyoutrust95percent;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.exercises.canyoutrust95percent.Pipeline.Result;
import org.junit.jupiter.api.Order;

/** Checks of {@link Pipeline} that learners see. */
class PipelineChecks {
  static final String CHOSEN_BY_ALL =
      "The columns were chosen by rows of the test. A column that is lucky on the test rows looks good then; take the gaps of the training rows alone.";
  static final String SCALED_BY_ALL =
      "The columns were scaled by the mean and the deviation of all rows. Fit the scale on the training rows, and use it for the test rows too.";
  static final String UNSCALED =
      "The columns weren't scaled, so the one with the largest numbers wins; divide by its deviation.";
  static final String UNSORTED = "The column with the largest gap comes first.";

  private static final int[] LABELS = {0, 0, 1, 1, 0, 0, 1, 1};
  private static final int[] TRAIN = {0, 1, 2, 3};
  private static final int[] TEST = {4, 5, 6, 7};

  @Check(value = "a column that only the test rows recommend isn't kept", points = 1)
  @Order(1)
  void choosesByTrainingRows(Pipeline pipeline) {
    double[][] x = {
      {0, 0, 1}, {3, 2, 2}, {2, 4, 2}, {4, 6, 1}, {0, 1, 1}, {1, 5, 2}, {8, 4.5, 1}, {9, 2, 2}
    };
    Result result = pipeline.run(x, LABELS, TRAIN, TEST, 1);
    expect(result.kept())
        .of("the column kept")
        .unlike(new int[] {0}, CHOSEN_BY_ALL)
        .isEqualTo(new int[] {1});
    expect(result.score())
        .of("the score")
        .unlike(1, "That is the score on training rows; score the test rows.")
        .unlike(0, "An int divided by an int is an int; make one side a double.")
        .unlike(50, "That is in per cent; a share from 0 to 1 is asked for.")
        .isCloseTo(0.5, 1e-6);
  }

  @Check(value = "an outlier among the test rows changes no scale", points = 1)
  @Order(2)
  void scalesByTrainingRows(Pipeline pipeline) {
    double[][] x = {
      {0, 30, 0},
      {4, 10, 2},
      {3, 20, 4},
      {6, 40, 6},
      {1, 10, 1},
      {5, 20, 2},
      {4, 30, 5},
      {2, 20, 60}
    };
    Result result = pipeline.run(x, LABELS, TRAIN, TEST, 2);
    expect(result.kept())
        .of("the columns kept")
        .unlike(new int[] {0, 1}, SCALED_BY_ALL)
        .unlike(new int[] {2, 1}, CHOSEN_BY_ALL)
        .unlike(
            new int[] {1, 2},
            "Both the scale and the choice of columns saw test rows, or nothing was scaled.")
        .unlike(new int[] {0, 2}, UNSORTED)
        .isEqualTo(new int[] {2, 0});
    expect(result.score()).of("the score").isCloseTo(0.75, 1e-6);
  }
}
