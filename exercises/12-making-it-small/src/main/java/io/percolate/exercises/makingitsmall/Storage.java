package io.percolate.exercises.makingitsmall;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Sparse rows of a matrix and their bytes, and what is taken for them.
 *
 * @param weights {@code (rows, columns)}
 * @param valueBytes what a value takes
 * @param indexBytes what a column takes
 */
record Storage(float[][] weights, int valueBytes, int indexBytes) {
  static final String NO_STARTS =
      "The rows' starts are missing: 4 bytes for each of rows + 1 of them.";
  static final String ROW_STARTS = "There are rows + 1 starts, the last of which is the end.";
  static final String NO_INDICES =
      "The columns are missing: each stored value needs one, or nobody knows where it belongs.";
  static final String FOUR_EACH =
      "Each value was counted with 4 bytes, each column too; here they take valueBytes and indexBytes.";
  static final String AGAINST_FLOATS =
      "The dense matrix was counted with 4 bytes a value; its values take valueBytes too.";
  static final String STARTS_AS_INDICES =
      "The rows' starts were counted with indexBytes; they count values, of which there can be many, and always take 4.";
  static final String ROW_INDICES =
      "A row was counted for each value as well. That is the coordinate format; CSR has starts instead.";
  static final String DENSE = "That is what the dense matrix takes.";
  static final String AN_EVEN_SCORE =
      "With that many values, both take equally many bytes. It pays when CSR takes fewer.";
  static final String ONE_MORE =
      "With that many values, CSR takes no fewer bytes than the dense matrix.";

  int stored() {
    return (int)
        IntStream.range(0, weights.length * columnCount())
            .filter(p -> weights[p / columnCount()][p % columnCount()] != 0)
            .count();
  }

  private int columnCount() {
    return weights[0].length;
  }

  float[] values() {
    float[] values = new float[stored()];
    int next = 0;
    for (float[] row : weights) {
      for (float w : row) {
        if (w != 0) {
          values[next++] = w;
        }
      }
    }
    return values;
  }

  /** With those that differ from 0 in their sign bit alone. */
  float[] withNegativeZeros() {
    float[] values = new float[weights.length * columnCount()];
    int stored = 0;
    for (float[] row : weights) {
      for (float w : row) {
        if (Float.compare(w, 0) != 0) {
          values[stored++] = w;
        }
      }
    }
    return Arrays.copyOf(values, stored);
  }

  /** The values column by column. */
  float[] byColumns() {
    float[] values = new float[stored()];
    int next = 0;
    for (int j = 0; j < columnCount(); j++) {
      for (float[] row : weights) {
        if (row[j] != 0) {
          values[next++] = row[j];
        }
      }
    }
    return values;
  }

  int[] columns() {
    return IntStream.range(0, weights.length * columnCount())
        .filter(p -> weights[p / columnCount()][p % columnCount()] != 0)
        .map(p -> p % columnCount())
        .toArray();
  }

  /** The place in the whole matrix of each value. */
  int[] places() {
    return IntStream.range(0, weights.length * columnCount())
        .filter(p -> weights[p / columnCount()][p % columnCount()] != 0)
        .toArray();
  }

  int[] rows() {
    return IntStream.of(places()).map(p -> p / columnCount()).toArray();
  }

  int[] rowStarts() {
    int[] starts = new int[weights.length + 1];
    for (int i = 0; i < weights.length; i++) {
      starts[i + 1] = starts[i] + counts()[i];
    }
    return starts;
  }

  /** How many values each row has. */
  int[] counts() {
    int[] counts = new int[weights.length];
    for (int row : rows()) {
      counts[row]++;
    }
    return counts;
  }

  long bytes() {
    return bytes(stored());
  }

  long bytes(long stored) {
    return stored * (valueBytes + indexBytes) + starts();
  }

  long starts() {
    return 4L * (weights.length + 1);
  }

  long dense() {
    return (long) valueBytes * weights.length * columnCount();
  }

  long mostThatPays() {
    return Math.max(0, Math.floorDiv(dense() - starts() - 1, valueBytes + indexBytes));
  }

  /** The same without the starts, where these are forgotten. */
  long mostWithoutStarts() {
    return (dense() - 1) / (valueBytes + indexBytes);
  }

  /** With 4 bytes for everything. */
  long mostOfFour() {
    return Math.max(0, Math.floorDiv(4 * dense() / valueBytes - starts() - 1, 8));
  }

  /** With 4 bytes for the dense matrix's values only. */
  long mostAgainstFloats() {
    return Math.max(
        0, Math.floorDiv(4 * dense() / valueBytes - starts() - 1, valueBytes + indexBytes));
  }

  long mostAtMost() {
    return Math.max(0, Math.floorDiv(dense() - starts(), valueBytes + indexBytes));
  }
}
