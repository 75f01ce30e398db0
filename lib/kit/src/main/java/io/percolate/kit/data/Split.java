package io.percolate.kit.data;

import java.util.List;

/**
 * Examples to learn from and examples to test with, none of which is in both.
 *
 * @param train what a network learns from
 * @param test what it is judged by
 */
public record Split(Examples train, Examples test) {

  /**
   * Holds some examples out to test with, chosen at random.
   *
   * @param testShare how many, as a share between 0 and 1, such as 0.2
   * @throws IllegalArgumentException if the share isn't between 0 and 1, or would leave no example
   *     on one side
   */
  public static Split of(Examples examples, double testShare, long seed) {
    return Splitting.of(examples, testShare, seed);
  }

  /**
   * Holds some examples out to test with, chosen at random within each class: a class's number in
   * the test set is its share of it, to within one, but it has an example on each side at least.
   *
   * @param testShare how many, as a share between 0 and 1, such as 0.2
   * @throws IllegalArgumentException as {@link #of}; and if a label isn't a class index, or a class
   *     has a single example
   */
  public static Split stratified(Examples examples, double testShare, long seed) {
    return Splitting.stratified(examples, testShare, seed);
  }

  /**
   * Splits k times, so that each example is tested with once and trained with otherwise: k-fold
   * cross-validation. The test sets differ in size by one at most.
   *
   * @param k how many folds, such as 5
   * @throws IllegalArgumentException unless {@code 2 ≤ k ≤ examples.size()}
   */
  public static List<Split> folds(Examples examples, int k, long seed) {
    return Splitting.folds(examples, k, seed);
  }
}
