package io.percolate.exercises.canyoutrust95percent;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Baselines} that graders have. */
class BaselinesHiddenChecks {
  private static final double[] ANY = {1, 2};

  @Check(value = "other labels: a rare class in training is frequent in the test", points = 0.5)
  @Order(1)
  void fitsOnTraining(Baselines baselines, Inputs inputs) {
    int often = inputs.integer(-20, 40);
    int seldom = often + inputs.integer(1, 30);
    int[] train = mixed(inputs, often, 20, seldom, inputs.integer(3, 9));
    int right = inputs.integer(4, 9);
    int wrong = inputs.integer(12, 25);
    int[] test = mixed(inputs, often, right, seldom, wrong);
    expect(baselines.score(train, test, ANY, ANY).accuracy())
        .of("the accuracy")
        .unlike((double) wrong / test.length, BaselinesChecks.TEST_MAJORITY)
        .unlike(20.0 / train.length, BaselinesChecks.TRAIN_SHARE)
        .unlike(100.0 * right / test.length, BaselinesChecks.PER_CENT)
        .unlike(0, BaselinesChecks.WHOLE)
        .isCloseTo((double) right / test.length, 1e-6);
  }

  @Check(value = "equally frequent labels, and a majority that the test lacks", points = 0.5)
  @Order(2)
  void breaksTies(Baselines baselines, Inputs inputs) {
    int low = inputs.integer(2, 9);
    breakTies(baselines, inputs, -low, low);
    breakTies(baselines, inputs, -low, inputs.integer(1, 2_000));
    breakTies(baselines, inputs, low, 16 * inputs.integer(63, 124)); // as a HashMap has them: last
  }

  private static void breakTies(Baselines baselines, Inputs inputs, int low, int high) {
    int[] test = mixed(inputs, low, 3, high, inputs.integer(4, 8));
    double rest = (double) (test.length - 3) / test.length;
    for (int[] train : new int[][] {{low, high, low, high}, {high, high, low, low}}) {
      expect(baselines.score(train, test, ANY, ANY).accuracy())
          .of("the accuracy")
          .unlike(
              rest,
              "Of equally frequent labels, the smallest is the answer. A HashMap has its own order; a TreeMap goes from the smallest up.")
          .isCloseTo(3.0 / test.length, 1e-6);
    }
    expect(baselines.score(new int[] {high}, test, ANY, ANY).accuracy())
        .of("the accuracy where there is one training label")
        .isCloseTo(rest, 1e-6);
    expect(baselines.score(new int[] {high + 1, high, high + 1}, test, ANY, ANY).accuracy())
        .of("the accuracy of a majority that no test example has")
        .unlike(
            rest,
            "The most frequent of the labels that the test has was taken; the test has no say in the answer.")
        .isCloseTo(0, 1e-9);
  }

  @Check(value = "random targets", points = 0.5)
  @Order(3)
  void scoresRandomTargets(Baselines baselines, Inputs inputs) {
    double[] train = inputs.reals(inputs.integer(5, 20), -3, 7);
    double[] test = inputs.reals(inputs.integer(5, 20), -1, 20);
    int[] any = {0};
    double error = error(test, mean(train));
    expect(baselines.score(any, any, train, test).squaredError())
        .of("the squared error")
        .unlike(error(test, mean(test)), BaselinesChecks.TEST_MEAN)
        .unlike(error(train, mean(train)), BaselinesChecks.TRAIN_ERROR)
        .unlike(error * test.length, BaselinesChecks.SUM)
        .unlike(Math.sqrt(error), BaselinesChecks.ROOT)
        .isCloseTo(error, 1e-4);
  }

  private static double mean(double[] numbers) {
    return Arrays.stream(numbers).average().orElseThrow();
  }

  private static double error(double[] targets, double constant) {
    return Arrays.stream(targets).map(y -> (y - constant) * (y - constant)).average().orElseThrow();
  }

  private static int[] mixed(Inputs inputs, int a, int countOfA, int b, int countOfB) {
    return Arrays.stream(inputs.order(countOfA + countOfB))
        .map(i -> i < countOfA ? a : b)
        .toArray();
  }
}
