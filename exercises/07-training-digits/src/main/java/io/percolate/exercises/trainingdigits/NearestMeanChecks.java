package io.percolate.exercises.trainingdigits;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link NearestMean} that learners see. */
class NearestMeanChecks {
  static final String NEIGHBOUR =
      "That is the nearest single picture. Average each class's pictures first.";
  static final String SUM = "The sums were used as means: divide each by its class's own count.";
  static final String BY_ALL =
      "The sums were divided by the number of all pictures; each class has its own count.";
  static final String EQUAL_SHARES =
      "The sums were divided as if all classes had equally many pictures; each class has its own count.";
  static final String MANHATTAN = "The differences are to be squared, not made absolute.";
  static final String MEDIAN = "That is the nearest median; average instead.";
  static final String PRODUCT =
      "That is the class with the largest product of picture and mean; the smallest distance is asked for.";
  static final String FARTHEST = "That is the mean farthest away; take the smallest distance.";
  static final String TRUNCATED =
      "The means lost their fractions: an int divided by an int is an int.";
  static final String EMPTY =
      "A class without pictures has no mean, so it can't be the nearest; leave it out.";

  @Check(value = "five unseen pictures of two pixels, by hand", points = 0.5)
  @Order(1)
  void findsTheNearestMean(NearestMean baseline) {
    expect(
            baseline.answers(
                new float[][] {{3, 1}, {4, 3}, {2, 4}, {4, 2}, {0, 3}, {4, 4}},
                new int[] {0, 1, 0, 2, 1, 1},
                3,
                new float[][] {{3, 1}, {2, 1}, {3, 3}, {4, 4}, {1, 4}}))
        .unlike(new int[] {0, 0, 1, 1, 0}, NEIGHBOUR)
        .unlike(new int[] {2, 2, 2, 0, 2}, SUM)
        .unlike(new int[] {1, 1, 1, 1, 1}, BY_ALL)
        .unlike(new int[] {2, 2, 0, 1, 0}, EQUAL_SHARES)
        .unlike(new int[] {0, 0, 1, 1, 1}, MANHATTAN)
        .unlike(new int[] {2, 0, 0, 1, 0}, MEDIAN)
        .unlike(new int[] {2, 2, 1, 1, 1}, PRODUCT)
        .unlike(new int[] {1, 1, 2, 0, 2}, FARTHEST)
        .unlike(new int[] {0, 0, 1, 2, 1}, TRUNCATED)
        .isEqualTo(new int[] {2, 0, 1, 1, 1});
  }

  @Check(value = "a class without pictures is never the answer", points = 0.5)
  @Order(2)
  void leavesOutEmptyClasses(NearestMean baseline) {
    expect(
            baseline.answers(
                new float[][] {{4, 4}, {8, 8}},
                new int[] {1, 2},
                4,
                new float[][] {{1, 0}, {9, 9}}))
        .unlike(new int[] {0, 2}, EMPTY)
        .unlike(new int[] {3, 2}, EMPTY)
        .unlike(
            new int[] {0, 0},
            "The mean of no pictures is 0/0, NaN, and NaN is neither near nor far; leave the class out.")
        .isEqualTo(new int[] {1, 2});
  }

  @Check(value = "of 500 test digits, 399 are right", points = 0.5)
  @Order(3)
  void readsDigits(NearestMean baseline) {
    Pictures train = Pictures.train(1_500);
    Pictures test = Pictures.test(500);
    int[] answers = baseline.answers(train.pixels(), train.labels(), 10, test.pixels());
    String call = "1500 digits to learn from and 500 unseen ones";
    Judging.expectAnswers(call, answers, test.size());
    int right = (int) IntStream.range(0, 500).filter(i -> answers[i] == test.labels()[i]).count();
    expect(right)
        .of(call + ", how many are right")
        .unlike(453, NEIGHBOUR)
        .unlike(55, SUM)
        .unlike(281, BY_ALL)
        .unlike(332, MANHATTAN)
        .unlike(324, PRODUCT)
        .unlike(0, FARTHEST)
        .isEqualTo(399);
  }
}
