package io.percolate.exercises.makingitsmall;

import java.util.SplittableRandom;

/**
 * What a good teacher says of digits: nearly always right, and of each it says which other digit it
 * might be, and which it can't be at all.
 *
 * @param doubts for each class the one that it is most often taken for
 * @param nevers for each class the one that it is never taken for
 */
record Teacher(int[] doubts, int[] nevers) {
  /** How probable the teacher's own answer is to it, and how probable the doubt. */
  static final double SURE = 0.79;

  static final double DOUBTED = 0.17;

  private static final float ANSWER = 5;
  private static final float DOUBT = 3.5f;
  private static final float NEVER = -10;
  private static final double SPREAD = 0.3;
  private static final double ERRORS = 0.03;

  /** Takes a 4 for a 9, a 3 for an 8 and the like. */
  static Teacher usual() {
    return new Teacher(
        new int[] {6, 7, 3, 8, 9, 3, 0, 1, 3, 4}, new int[] {1, 8, 4, 7, 0, 1, 7, 6, 1, 2});
  }

  /** The same where class {@code k} is called {@code names[k]}. */
  Teacher renamed(int... names) {
    return new Teacher(renamed(doubts, names), renamed(nevers, names));
  }

  private static int[] renamed(int[] others, int... names) {
    int[] renamed = new int[others.length];
    for (int k = 0; k < others.length; k++) {
      renamed[names[k]] = names[others[k]];
    }
    return renamed;
  }

  /** Logits of pictures with these labels. */
  float[][] logits(int[] labels, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[][] logits = new float[labels.length][doubts.length];
    for (int i = 0; i < logits.length; i++) {
      for (int k = 0; k < doubts.length; k++) {
        logits[i][k] = (float) random.nextDouble(-SPREAD, SPREAD);
      }
      int answer = random.nextDouble() < ERRORS ? random.nextInt(doubts.length) : labels[i];
      logits[i][answer] += ANSWER;
      logits[i][doubts[answer]] += DOUBT;
      logits[i][nevers[answer]] += NEVER;
    }
    return logits;
  }
}
