package io.percolate.exercises.atinylanguagemodel;

import io.percolate.check.contract.Contract;

/** Scaled dot-product attention. */
@Contract(
    id = "attention",
    title = "A weighted mean of values",
    points = 5,
    hints = {
      "Work on one query at a time: a score for each key, softmax over these scores, then the mean of the values by these weights. The scores are divided by the square root of how long a query is; the mask is added after that. Which number can you take away from all scores of a row, so that no exp overflows?",
      "s[j] = Σ_c q[i][c] * k[j][c] / Math.sqrt(q[i].length) + mask[i][j]. Let most be the largest s[j], starting from Double.NEGATIVE_INFINITY; w[j] = Math.exp(s[j] - most), then divide each by their sum. Math.exp(Double.NEGATIVE_INFINITY) is 0. outputs[i][c] = Σ_j w[j] * v[j][c]."
    })
@FunctionalInterface
public interface Attention {
  /**
   * What attention gives.
   *
   * @param weights {@code (queries, keys)}; each row sums to 1
   * @param outputs {@code (queries, width of a value)}
   */
  record Attended(double[][] weights, double[][] outputs) {}

  /**
   * Attends.
   *
   * @param q {@code (queries, d)}, at least one
   * @param k {@code (keys, d)}, at least one
   * @param v {@code (keys, width)}: a value for each key; they may be wider or narrower than keys
   * @param mask {@code (queries, keys)}: what is added to the scores after their division, any
   *     number or negative infinity; in each row there is a number
   */
  Attended of(double[][] q, double[][] k, double[][] v, double[][] mask);
}
