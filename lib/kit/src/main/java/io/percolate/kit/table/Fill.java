package io.percolate.kit.table;

/** What a missing value is filled in with, learned from the values that the training rows have. */
public enum Fill {
  /** Their mean. */
  MEAN,
  /** The middle one, or the mean of the middle two. */
  MEDIAN,
  /** The one that is there most often, and the smallest of several such: for text, too. */
  MOST_FREQUENT
}
