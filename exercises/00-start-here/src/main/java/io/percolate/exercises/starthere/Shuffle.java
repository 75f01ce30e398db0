package io.percolate.exercises.starthere;

import io.percolate.check.contract.Contract;

/** The order in which examples are shown, decided by a seed. */
@Contract(
    id = "shuffle",
    title = "An order that repeats",
    points = 3,
    hints = {
      "Make one generator from the seed, inside the method: new SplittableRandom(seed). Everything drawn from it then repeats.",
      "Start with 0, 1, …, n − 1. Then, for i from n − 1 down to 1, swap the element at i with the one at a place drawn by nextInt(i + 1)."
    })
@FunctionalInterface
public interface Shuffle {
  /**
   * A random order of {@code n} examples.
   *
   * @param n how many there are, 0 or more
   * @param seed decides the order: the same seed gives the same order, another seed another one
   * @return each of 0, 1, …, {@code n − 1} once; over many seeds, every order is as likely as any
   *     other
   */
  int[] order(int n, long seed);
}
