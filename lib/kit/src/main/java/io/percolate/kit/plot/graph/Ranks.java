package io.percolate.kit.plot.graph;

import java.util.Arrays;
import java.util.List;

/** Which layer each box belongs to: one after all that lead to it. */
final class Ranks {

  private Ranks() {}

  /**
   * By the longest path from a start; a start stands right before the first box that it leads to.
   *
   * @param step how many layers an arrow goes at least
   * @throws IllegalArgumentException if the arrows make a circle
   */
  static int[] of(int boxes, List<Link> links, int step) {
    int[] ranks = new int[boxes];
    boolean settled = links.isEmpty();
    for (int round = 0; !settled; round++) {
      if (round > boxes) {
        throw new IllegalArgumentException("The arrows make a circle; a layered graph has none.");
      }
      settled = true;
      for (Link link : links) {
        if (ranks[link.to()] < ranks[link.from()] + step) {
          ranks[link.to()] = ranks[link.from()] + step;
          settled = false;
        }
      }
    }
    boolean[] start = new boolean[boxes];
    Arrays.fill(start, true);
    links.forEach(link -> start[link.to()] = false);
    for (int box = 0; box < boxes; box++) {
      int at = box;
      if (start[box]) {
        ranks[box] =
            links.stream()
                .filter(link -> link.from() == at)
                .mapToInt(link -> ranks[link.to()] - step)
                .min()
                .orElse(0);
      }
    }
    return ranks;
  }
}
