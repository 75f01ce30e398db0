package io.percolate.kit.plot.graph;

/**
 * An arrow from one box to another.
 *
 * @param from the place of its first box in the list of boxes
 * @param to the place of its last
 * @param label how large the text on it is, {@link Size#NONE} for none
 */
public record Link(int from, int to, Size label) {

  boolean labelled() {
    return label.width() > 0;
  }
}
