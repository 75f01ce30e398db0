package io.percolate.exercises.atinylanguagemodel;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.exercises.atinylanguagemodel.Attention.Attended;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Attention} that learners see. Answers may compute with floats. */
class AttentionChecks {
  static final double TOLERANCE = 5e-6;

  private static final double HIDDEN = Double.NEGATIVE_INFINITY;
  private static final double[][] Q = {{2, 0, 0, 0}};
  private static final double[][] K = {{1, 0, 5, 0}, {0, 3, 0, 0}, {1, 0, 0, 4}};
  private static final double[][] V = {{10, 0}, {20, 0}, {60, 1}};

  @Check(value = "the weights of the example", points = 0.5)
  @Order(1)
  void weighs(Attention attention) {
    Lookup right = new Lookup(Q, K, V, new double[1][3]);
    expectWeights(attention.of(Q, K, V, new double[1][3]), right);
  }

  @Check(value = "the output of the example", points = 0.5)
  @Order(2)
  void averagesTheValues(Attention attention) {
    Lookup right = new Lookup(Q, K, V, new double[1][3]);
    expectOutputs(attention.of(Q, K, V, new double[1][3]), right);
  }

  @Check(value = "the example with its last key masked", points = 0.75)
  @Order(3)
  void looksAtNothingThatIsMasked(Attention attention) {
    double[][] mask = {{0, 0, HIDDEN}};
    expectAll(attention, new Lookup(Q, K, V, mask));
  }

  @Check(value = "scores of 1000 and more", points = 0.75)
  @Order(4)
  void largeScoresStayFinite(Attention attention) {
    double[][] q = {{100, 0, 0, 0}};
    double[][] k = {{20, 0, 0, 0}, {-20, 0, 0, 0}, {20, 1, 0, 0}};
    expectAll(attention, new Lookup(q, k, V, new double[1][3]));
  }

  static void expectAll(Attention attention, Lookup right) {
    Attended got = attention.of(right.q(), right.k(), right.v(), right.mask());
    expectWeights(got, right);
    expectOutputs(got, right);
  }

  static void expectWeights(Attended got, Lookup right) {
    double d = right.q()[0].length;
    double root = Math.sqrt(d);
    double[][] nan = new double[right.q().length][right.k().length];
    Arrays.stream(nan).forEach(row -> Arrays.fill(row, Double.NaN));
    double[][] subtracted = right.weights(root, -1); // NaN where −∞ was
    expect(got.weights())
        .unlike(
            right.weights(1, 1),
            "The scores weren't divided; divide them by the square root of how long a query is.")
        .unlike(
            right.weights((int) root, 1),
            "The root was cut to a whole number; divide by the root itself.")
        .unlike(
            right.weights(d, 1), "The scores were divided by d; divide by its square root instead.")
        .unlike(
            right.weights(Math.sqrt(right.k().length), 1),
            "The scores were divided by the root of the number of keys; take how long a query is.")
        .unlike(
            right.weights(Math.sqrt(right.v()[0].length), 1),
            "The scores were divided by the root of how wide a value is; take how long a query is.")
        .unlike(
            right.weights(Math.sqrt(right.q().length), 1),
            "The scores were divided by the root of the number of queries; take how long a query is.")
        .unlike(hasNaN(got.weights()) ? got.weights() : nan, OVERFLOW)
        .unlike(
            right.weights(root, 0),
            "The mask had no effect; add it to the scores before the softmax.")
        .unlike(
            right.weights(root, 1 / root),
            "The mask was divided, too; it is added after the division.")
        .unlike(hasNaN(subtracted) ? nan : subtracted, "The mask was subtracted; add it.")
        .unlike(
            right.maskedAfterwards(),
            "Masked after the softmax, a row no longer sums to 1. Add −∞ to the scores before it.")
        .unlike(
            right.downColumns(),
            "The softmax went over the queries: columns sum to 1. Each query shares 1 among its keys, row by row.")
        .unlike(right.unnormalised(), "These are powers of e; divide each by the sum of its row.")
        .unlike(
            right.scores(root, 1), "These are the scores; their softmax, row by row, is asked for.")
        .unlike(
            Lookup.transposed(right.weights()),
            "Rows and columns are exchanged: a row for each query, a column for each key.")
        .isCloseTo(right.weights(), TOLERANCE);
  }

  private static final String OVERFLOW =
      "NaN is what exp of a large score gives, Infinity / Infinity, or 0 / 0 where all scores are far below 0. Add the mask, then take the largest score of the row away from all of them, starting the search at Double.NEGATIVE_INFINITY.";

  private static boolean hasNaN(double[][] rows) {
    return Arrays.stream(rows).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN);
  }

  static void expectOutputs(Attended got, Lookup right) {
    double[][] weights = right.weights();
    double size =
        Math.max(
            1,
            Arrays.stream(right.v())
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(1));
    expect(got.outputs())
        .unlike(
            Lookup.means(weights, right.k()),
            "These are means of the keys. Keys are for finding, values for taking.")
        .unlike(
            Lookup.means(right.weights(1, 1), right.v()),
            "The scores weren't divided; divide them by the square root of how long a query is.")
        .unlike(weights, "These are the weights again; take the mean of the values by them.")
        .unlike(
            Lookup.means(right.unnormalised(), right.v()),
            "The weights behind these outputs don't sum to 1.")
        .unlike(
            Lookup.transposed(Lookup.means(weights, right.v())),
            "Rows and columns are exchanged: a row for each query.")
        .isCloseTo(Lookup.means(weights, right.v()), TOLERANCE * size);
  }
}
