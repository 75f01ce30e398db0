package io.percolate.exercises.makingitsmall;

import java.util.function.ToIntBiFunction;

/**
 * The codes of a matrix, and what is taken for them.
 *
 * @param weights {@code (rows, columns)}
 */
record Rounding(float[][] weights) {
  static final String CUT =
      "A cast to int cuts towards 0, so that errors reach a whole scale. Round to the nearest: Math.round.";
  static final String FLOORED = "Math.floor rounds down. Round to the nearest: Math.round.";
  static final String HALF_ADDED =
      "Adding 0.5 before a cast to int rounds positive numbers only: −2.7 becomes −2. Use Math.round.";
  static final String NO_SIGN = "The codes lost their signs; only the scale is made of magnitudes.";
  static final String ONE_SCALE =
      "One scale was used for the whole matrix; each row has its own, by its own greatest magnitude.";
  static final String BY_128 =
      "128 doesn't fit in a signed byte, whose greatest value is 127; divide the greatest magnitude by 127.";
  static final String WRAPPED =
      "A code of 128 became −128: a signed byte ends at 127. Divide the greatest magnitude by 127.";
  static final String BY_255 =
      "255 codes have to cover both signs, 127 on each side: divide the greatest magnitude by 127.";
  static final String SHIFTED =
      "That has a zero point: the range from least to greatest was laid over the codes. Here the scale is symmetric, so that 0 keeps the code 0.";
  static final String NO_MAGNITUDE =
      "The scale is of the greatest weight, not of the greatest magnitude; take Math.abs first.";

  private static final float MOST = 127;

  float[] scales() {
    float[] scales = new float[weights.length];
    for (int i = 0; i < scales.length; i++) {
      scales[i] = magnitude(weights[i]) / MOST;
    }
    return scales;
  }

  int[][] codes() {
    return by(MOST);
  }

  int[][] by(float most) {
    return map((i, w) -> nearest(w, magnitude(weights[i]) / most));
  }

  int[][] cut() {
    return map((i, w) -> (int) ratio(w, scales()[i]));
  }

  int[][] floored() {
    return map((i, w) -> (int) Math.floor(ratio(w, scales()[i])));
  }

  int[][] halfAdded() {
    return map((i, w) -> (int) (ratio(w, scales()[i]) + 0.5f));
  }

  int[][] withoutSigns() {
    return map((i, w) -> Math.abs(nearest(w, magnitude(weights[i]) / MOST)));
  }

  int[][] oneScale() {
    float most = 0;
    for (float[] row : weights) {
      most = Math.max(most, magnitude(row));
    }
    float scale = most / MOST;
    return map((i, w) -> nearest(w, scale));
  }

  int[][] wrapped() {
    return map((i, w) -> (byte) nearest(w, magnitude(weights[i]) / (MOST + 1)));
  }

  int[][] shifted() {
    return map(
        (i, w) -> {
          float least = least(weights[i]);
          return Math.round(ratio(w - least, (greatest(weights[i]) - least) / 255)) - 128;
        });
  }

  int[][] ofTheGreatest() {
    return map((i, w) -> nearest(w, greatest(weights[i]) / MOST));
  }

  String ofScale(int i, float scale) {
    float[] row = weights[i];
    if (magnitude(row) == 0) {
      return "A row of zeros has the scale 0.";
    }
    if (near(scale, magnitude(row) / 128)) {
      return BY_128;
    }
    if (near(scale, magnitude(row) / 255) || near(scale, 2 * magnitude(row) / 255)) {
      return BY_255;
    }
    if (near(scale, magnitude(row))) {
      return "That is the greatest magnitude; divided by 127 it is the scale.";
    }
    if (near(scale, MOST / magnitude(row))) {
      return "That is 127 divided by the greatest magnitude; the scale is the other way round, the size of one code.";
    }
    if (near(scale, greatest(row) / MOST)) {
      return NO_MAGNITUDE;
    }
    if (near(scale, (greatest(row) - least(row)) / 255)) {
      return SHIFTED;
    }
    return greatestRow(scale)
        ? ONE_SCALE
        : "The scale of a row is its greatest magnitude divided by 127.";
  }

  private boolean greatestRow(float scale) {
    for (float[] row : weights) {
      if (near(scale, magnitude(row) / MOST)) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(float a, float b) {
    return Math.abs(a - b) <= 1e-5 * Math.abs(b);
  }

  private int[][] map(ToIntBiFunction<Integer, Float> code) {
    int[][] codes = new int[weights.length][];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = new int[weights[i].length];
      for (int j = 0; j < codes[i].length; j++) {
        codes[i][j] = code.applyAsInt(i, weights[i][j]);
      }
    }
    return codes;
  }

  private static int nearest(float weight, float scale) {
    return Math.round(ratio(weight, scale));
  }

  private static float ratio(float weight, float scale) {
    return scale == 0 ? 0 : weight / scale;
  }

  private static float magnitude(float... row) {
    return Math.max(greatest(row), -least(row));
  }

  private static float greatest(float... row) {
    float greatest = row[0];
    for (float w : row) {
      greatest = Math.max(greatest, w);
    }
    return greatest;
  }

  private static float least(float... row) {
    float least = row[0];
    for (float w : row) {
      least = Math.min(least, w);
    }
    return least;
  }
}
