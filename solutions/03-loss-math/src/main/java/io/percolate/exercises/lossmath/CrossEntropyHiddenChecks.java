package io.percolate.exercises.lossmath;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link CrossEntropy} that graders have. */
class CrossEntropyHiddenChecks {
  @Check(value = "random batches of one-hot rows", points = 0.5)
  @Order(1)
  void holdsForOneHotRows(CrossEntropy loss, Inputs inputs) {
    int n = inputs.integer(6, 9);
    int classes = inputs.integer(3, 5);
    double[][] y = rows(n, () -> Reference.oneHot(inputs.integer(0, classes - 1), classes));
    double[][] p = rows(n, () -> inputs.distribution(classes));
    double sum = sum(y, p, Formula.SUM);
    expect(loss.of(y, p))
        .unlike(sum, CrossEntropyChecks.SUM)
        .unlike(sum / classes, CrossEntropyChecks.BY_CLASSES)
        .unlike(sum / classes / n, CrossEntropyChecks.BY_ALL)
        .unlike(sum / n / Math.log(10), CrossEntropyChecks.BASE_10)
        .unlike(sum / n / Math.log(2), CrossEntropyChecks.BASE_2)
        .unlike(-sum / n, CrossEntropyChecks.SIGN)
        .unlike(sum(y, p, Formula.YES_NO) / n, CrossEntropyChecks.TWO_QUESTIONS)
        .isCloseTo(sum / n, CrossEntropyChecks.TOLERANCE);
    double[][] many = rows(2_000, () -> Reference.oneHot(inputs.integer(0, 2), 3));
    double[][] answers = rows(2_000, () -> inputs.distribution(3));
    expect(loss.of(many, answers))
        .unlike(
            Double.POSITIVE_INFINITY,
            "The probabilities of all rows were multiplied, and the product of 2000 of them is 0 in a double. Take the logarithm of each, and add.")
        .isCloseTo(sum(many, answers, Formula.SUM) / 2_000, CrossEntropyChecks.TOLERANCE);
  }

  @Check(value = "a truth that is a distribution, not one-hot", points = 0.5)
  @Order(2)
  void holdsForSoftTruths(CrossEntropy loss, Inputs inputs) {
    int n = inputs.integer(2, 4);
    int classes = inputs.integer(5, 7);
    double[][] y = rows(n, () -> inputs.distribution(classes));
    double[][] p = rows(n, () -> inputs.distribution(classes));
    double sum = sum(y, p, Formula.SUM);
    double entropy = sum(y, y, Formula.SUM);
    double likeliest = 0;
    double together = 0;
    double unweighed = 0;
    double majority = 0;
    double first = 0;
    for (int i = 0; i < n; i++) {
      double weighed = 0;
      for (int k = 0; k < classes; k++) {
        weighed += y[i][k] * p[i][k];
        unweighed -= Math.log(p[i][k]);
        majority -= y[i][k] > 0.5 ? y[i][k] * Math.log(p[i][k]) : 0;
      }
      together -= Math.log(weighed);
      first -= y[i][0] * Math.log(p[i][0]);
      likeliest -= Math.log(p[i][likeliest(y[i])]);
    }
    expect(loss.of(y, p))
        .unlike(
            likeliest / n,
            "Only the likeliest class of each truth was paid for. Every class counts, weighed by its y.")
        .unlike(
            0,
            "Classes were counted only where y is exactly 1. Every class counts, weighed by its y.")
        .unlike(
            first / n,
            "The loop ends at a row's first class. It counts, and so do all others, each weighed by its y.")
        .unlike(
            majority / n,
            "Only classes with a y above ½ were paid for. Every class counts, weighed by its y.")
        .unlike(
            unweighed / n, "The logarithms were added as they are. Weigh each of them by its y.")
        .unlike(
            together / n,
            "y · p was added up before the logarithm was taken. Take the logarithm of each p, then weigh it.")
        .unlike(
            (sum - entropy) / n,
            "The truth's own entropy was taken away, which gives the Kullback-Leibler divergence. Leave −Σ y log p as it is.")
        .unlike(sum(p, y, Formula.SUM) / n, "Truth and answer have changed places.")
        .unlike(sum, CrossEntropyChecks.SUM)
        .unlike(sum / classes, CrossEntropyChecks.BY_CLASSES)
        .unlike(sum / classes / n, CrossEntropyChecks.BY_ALL)
        .isCloseTo(sum / n, CrossEntropyChecks.TOLERANCE);
    paysForWhatIsSmall(loss, inputs.real(0.002, 0.009));
  }

  /** A small y that meets a tiny p, neither of them 0. */
  private static void paysForWhatIsSmall(CrossEntropy loss, double small) {
    double tiny = 1e-30;
    double price = -small * Math.log(tiny);
    expect(loss.of(new double[][] {{1 - small, small}}, new double[][] {{1 - tiny, tiny}}))
        .unlike(
            0, "A y this small was left out. Every class counts, weighed by its y, however small.")
        .isCloseTo(price, CrossEntropyChecks.TOLERANCE);
  }

  @Check(value = "zeros: of a wrong class, and of the right one", points = 0.5)
  @Order(3)
  void holdsForZeros(CrossEntropy loss, Inputs inputs) {
    double right = inputs.real(0.2, 0.8);
    double[][] y = {{0, 1, 0, 0}, {0, 0, 0, 1}};
    double[][] p = {{1 - right, right, 0, 0}, {0, 0, 0, 1}};
    expect(loss.of(y, p))
        .unlike(Double.NaN, CrossEntropyChecks.ZERO)
        .unlike(
            0,
            "One term's NaN made the whole price 0. Leave out the terms whose y is 0, and keep the others.")
        .isCloseTo(-Math.log(right) / 2, CrossEntropyChecks.TOLERANCE);
    p[1] = new double[] {0.5, 0.25, 0.25, 0};
    expectInfinity(loss.of(y, p), "The right class of the second row");
    double[][] soft = {{1 - right, right, 0, 0}, {0, 0, 0, 1}};
    expectInfinity(
        loss.of(soft, new double[][] {{1, 0, 0, 0}, {0, 0, 0, 1}}),
        "A class of the first row whose y is above 0");
  }

  private static void expectInfinity(double price, String which) {
    expectThat(
        price == Double.POSITIVE_INFINITY,
        "expected  Infinity\nbut got   %s\n%s was given 0, and −log 0 is infinite. Leave p as it is: no small number added, no lower bound, no term left out because its p is 0."
            .formatted(price, which));
  }

  private static double sum(double[][] y, double[][] p, Formula formula) {
    return IntStream.range(0, y.length)
        .mapToDouble(i -> Reference.formula(formula, y[i], p[i]))
        .sum();
  }

  private static int likeliest(double[] y) {
    int best = 0;
    for (int k = 1; k < y.length; k++) {
      best = y[k] > y[best] ? k : best;
    }
    return best;
  }

  private static double[][] rows(int n, Supplier<double[]> row) {
    return IntStream.range(0, n).mapToObj(i -> row.get()).toArray(double[][]::new);
  }
}
