package io.percolate.exercises.atinylanguagemodel;

import io.percolate.check.contract.Contract;

/** A mask that hides the future, and a test that finds out whether it does. */
@Contract(
    id = "mask",
    title = "Nobody looks ahead",
    points = 4,
    hints = {
      "Which place of the text is query i, if there are as many queries as keys? And if there is only one query, and it is the last place of all? A key may be looked at if its place isn't after the query's. For leakingPlaces: which places must not know of the change, and when has an answer changed?",
      "Query i stands at place keys - queries + i, so mask[i][j] is 0 for j <= keys - queries + i, else Double.NEGATIVE_INFINITY. leakingPlaces: for each place i below changed, does any class c have Math.abs(before[i][c] - after[i][c]) > 1e-6? Then i is one of them."
    })
public interface Mask {
  /**
   * What is added to the scores of attention.
   *
   * @param queries how many places ask, at least 1: the last ones of the text, in order
   * @param keys how many places the text has, at least as many
   * @return {@code (queries, keys)}: 0 where a query may look, negative infinity where it may not
   */
  double[][] mask(int queries, int keys);

  /**
   * Which answers of a model changed, though they came before the change.
   *
   * @param before {@code (places, classes)}: the model's answers to a text, probabilities or logits
   * @param after its answers to the same text with the character at one place exchanged
   * @param changed that place, counted from 0
   * @return in rising order, the places before {@code changed} at which a number differs by more
   *     than 1e-6
   */
  int[] leaks(double[][] before, double[][] after, int changed);
}
