package io.percolate.exercises.trainingdigits;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link NearestMean} that graders have. */
class NearestMeanHiddenChecks {
  /** Nearer than this to a tie, single precision may decide otherwise. */
  private static final double CLEAR = 1e-4;

  private static final String FAR =
      "No mean was near enough. Where many pixels differ by much, a squared distance may be a million and more; begin the search with Double.POSITIVE_INFINITY.";

  @Check(value = "random pictures, more of one class than of another", points = 0.5)
  @Order(1)
  void holdsForRandomPictures(NearestMean baseline, Inputs inputs) {
    expectNearestMean(baseline, inputs, inputs.integer(3, 5), inputs.integer(5, 9), 3);
    expectNearestMean(baseline, inputs, inputs.integer(11, 13), inputs.integer(1_500, 1_600), 255);
  }

  private static void expectNearestMean(
      NearestMean baseline, Inputs inputs, int classes, int pixels, int ink) {
    int n = inputs.integer(20, 40);
    int[] labels = new int[n];
    for (int i = 0; i < n; i++) {
      labels[i] = i < classes ? i : Math.min(inputs.integer(0, classes), classes - 1);
    }
    float[][] pictures = inputs.floats(n, pixels, 0, ink);
    expectNearestMean(
        baseline, new Baselines(pictures, labels, classes), inputs.floats(60, pixels, 0, ink));
  }

  @Check(value = "of equally near means the smallest class, and empty classes", points = 0.5)
  @Order(2)
  void decidesTies(NearestMean baseline, Inputs inputs) {
    int low = inputs.integer(1, 3);
    int high = inputs.integer(5, 9);
    float a = 2 * inputs.integer(3, 6);
    float[][] pictures = {{a + 2, 0}, {a - 2, 0}, {a - 2, 0}, {a + 2, 0}, {0, 5 * a}};
    int[] labels = {high, low, low, high, high + 1};
    float[][] unseen = {{a, 0}, {a, 3}, {0, 4 * a}, {a + 4, 1}};
    expect(baseline.answers(pictures, labels, high + 3, unseen))
        .unlike(
            new int[] {high, high, high + 1, high},
            "Two means are equally near; the smaller class is asked for. Compare with <, not <=.")
        .isEqualTo(new int[] {low, low, high + 1, high});
    float[][] dark = {{1, 1}, {a, 2 * a}};
    int[] two = {low, low + 1};
    expectNearestMean(
        baseline, new Baselines(new float[][] {{a, a}, {a, 3 * a}}, two, low + 3), dark);
    expect(baseline.answers(new float[][] {{a, 0}}, new int[] {high}, high + 2, unseen))
        .isEqualTo(new int[] {high, high, high, high});
  }

  @Check(value = "other digits, some classes left out", points = 0.5)
  @Order(3)
  void readsOtherDigits(NearestMean baseline, Inputs inputs) {
    Pictures digits = Pictures.train(4_000);
    int left = inputs.integer(0, 9);
    int[] order = inputs.order(digits.size());
    int[] some = Arrays.stream(order).filter(i -> digits.labels()[i] != left).limit(800).toArray();
    Pictures known = digits.pick(some);
    Pictures asked = digits.pick(Arrays.copyOfRange(order, order.length - 300, order.length));
    expectNearestMean(baseline, new Baselines(known.pixels(), known.labels(), 10), asked.pixels());
  }

  private static void expectNearestMean(NearestMean baseline, Baselines right, float[][] asked) {
    float[][] unseen =
        Arrays.stream(asked).filter(x -> right.margin(x) > CLEAR).toArray(float[][]::new);
    int[] answers = baseline.answers(right.pictures(), right.labels(), right.classes(), unseen);
    int[] expected = right.nearestMean(unseen);
    if (Arrays.equals(answers, expected)) {
      return; // without trying each mistake on thousands of pixels
    }
    expect(answers)
        .of(
            "%d pictures of %d pixels in %d classes, and %d unseen ones"
                .formatted(right.labels().length, unseen[0].length, right.classes(), unseen.length))
        .unlike(right.withEmptyClasses(unseen), NearestMeanChecks.EMPTY)
        .unlike(right.nearestNeighbour(unseen), NearestMeanChecks.NEIGHBOUR)
        .unlike(right.nearestSum(unseen), NearestMeanChecks.SUM)
        .unlike(right.sumsOverAll(unseen), NearestMeanChecks.BY_ALL)
        .unlike(right.sumsOverEqualShares(unseen), NearestMeanChecks.EQUAL_SHARES)
        .unlike(right.absolute(unseen), NearestMeanChecks.MANHATTAN)
        .unlike(right.largestProduct(unseen), NearestMeanChecks.PRODUCT)
        .unlike(right.farthestMean(unseen), NearestMeanChecks.FARTHEST)
        .unlike(new int[unseen.length], FAR)
        .unlike(Arrays.stream(unseen).mapToInt(x -> -1).toArray(), FAR)
        .isEqualTo(expected);
  }
}
