package io.percolate.exercises.trainingdigits;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.exercises.trainingdigits.Loop.Model;
import io.percolate.exercises.trainingdigits.Loop.Plan;
import io.percolate.exercises.trainingdigits.Loop.Run;
import io.percolate.kit.data.Examples;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Loop} that learners see. */
class LoopChecks {
  private static final double TOLERANCE = 1e-5;

  @Check(value = "one batch of two pictures, by hand", points = 1)
  @Order(1)
  void takesOneStep(Loop loop) {
    Run run =
        loop.train(
            new double[][] {{1, 0}, {1, 2}},
            new int[] {0, 1},
            zeros(3, 2),
            new Plan(new int[][] {{0, 1}}, 2, 0.3));
    expect(run.model().weights())
        .unlike(new double[3][2], "The weights never moved.")
        .unlike(
            new double[][] {{0.1, -0.2}, {0.1, 0.4}, {-0.2, -0.2}},
            "The gradients of the two pictures were added up; the mean is asked for.")
        .unlike(
            new double[][] {{-0.05, 0.1}, {-0.05, -0.2}, {0.1, 0.1}},
            "That goes uphill: subtract the gradient.")
        .unlike(
            new double[][] {{0.056981, -0.286038}, {0.12151, 0.443019}, {-0.17849, -0.156981}},
            "The weights moved after every picture; they move once a batch.")
        .isCloseTo(new double[][] {{0.05, -0.1}, {0.05, 0.2}, {-0.1, -0.1}}, TOLERANCE);
    expect(run.model().biases())
        .unlike(new double[3], "The biases never moved; their gradient is the mean of p − y.")
        .isCloseTo(new double[] {0.05, 0.05, -0.1}, TOLERANCE);
  }

  @Check(value = "each batch is one update, the last and smaller one too", points = 0.5)
  @Order(2)
  void countsUpdates(Loop loop) {
    int[] order = IntStream.range(0, 10).toArray();
    Run run =
        loop.train(
            new double[10][2],
            new int[10],
            zeros(2, 2),
            new Plan(new int[][] {order, order, order}, 4, 0.1));
    expect(run.updates())
        .of("3 epochs over 10 pictures in batches of 4")
        .unlike(6, "The last 2 pictures of each epoch are a batch of their own.")
        .unlike(3, "That is one an epoch: count every batch of every epoch.")
        .unlike(30, "That is one a picture; the weights move once a batch.")
        .unlike(8, "A batch ends with its epoch: 4, 4 and 2 pictures, then the next order begins.")
        .unlike(7, "A batch ends with its epoch: 4, 4 and 2 pictures, then the next order begins.")
        .isEqualTo(9);
  }

  @Check(value = "the loss of an epoch is the mean over its pictures", points = 1)
  @Order(3)
  void averagesOverPictures(Loop loop) {
    Run run =
        loop.train(
            new double[][] {{1, 0}, {0, 1}, {2, 1}, {1, 1}, {0, 2}},
            new int[] {0, 1, 0, 0, 1},
            zeros(2, 2),
            new Plan(new int[][] {{0, 1, 2, 3, 4}, {4, 2, 0, 1, 3}}, 2, 0.5));
    expect(run.losses())
        .unlike(
            new double[] {1.245947, 0.61539},
            "That is the last batch's loss. The epoch's is the mean over all its pictures.")
        .unlike(
            new double[] {0.857879, 0.387776},
            "That is the mean of the batches' means, in which the last batch's one picture counts as much as two others. Add up over pictures and divide by 5.")
        .unlike(new double[] {3.901328, 1.711268}, "That is the sum; divide by the 5 pictures.")
        .unlike(
            new double[] {0.294735, 0.193971},
            "Each batch's loss was measured after its update; measure before the weights move.")
        .unlike(
            new double[] {0.4335, 0.227932},
            "That is the loss of all pictures with the epoch's last weights; each picture's is measured just before its batch's update.")
        .unlike(
            new double[] {0.780266, 0.424352},
            "The second epoch went in the first one's order; each has its own.")
        .unlike(
            new double[] {0.780266, 0.35353},
            "The last batch has one picture: divide its gradient by 1.")
        .unlike(
            new double[] {0.663845, 0.535957},
            "The last batch of each epoch, of one picture, was left out.")
        .isCloseTo(new double[] {0.780266, 0.342254}, TOLERANCE);
  }

  @Check(value = "on 200 digits, the loss falls from epoch to epoch", points = 0.5)
  @Order(4)
  void learnsDigits(Loop loop) {
    Pictures digits = Pictures.train(200);
    Run run = loop.train(doubles(digits.pixels()), digits.labels(), zeros(10, 784), shuffled());
    String call = "4 epochs over 200 digits in batches of 32, rate 0.05";
    double[] losses = run.losses();
    Judging.expectThat(
        call,
        losses.length == 4,
        "expected  4 losses, one an epoch\nbut got   %d".formatted(losses.length));
    for (int e = 1; e < 4; e++) {
      Judging.expectThat(
          call,
          losses[e] < losses[e - 1],
          "expected  losses that fall\nbut got   %s\nIs the gradient subtracted, and is it the mean over the batch?"
              .formatted(Arrays.toString(losses)));
    }
  }

  private static Plan shuffled() {
    int[][] orders = new int[4][];
    for (int e = 0; e < 4; e++) {
      orders[e] = Examples.order(200, e);
    }
    return new Plan(orders, 32, 0.05);
  }

  private static Model zeros(int classes, int pixels) {
    return new Model(new double[classes][pixels], new double[classes]);
  }

  private static double[][] doubles(float[][] rows) {
    return Arrays.stream(rows)
        .map(row -> IntStream.range(0, row.length).mapToDouble(j -> row[j]).toArray())
        .toArray(double[][]::new);
  }
}
