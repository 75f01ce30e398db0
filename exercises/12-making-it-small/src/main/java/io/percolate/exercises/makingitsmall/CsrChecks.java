package io.percolate.exercises.makingitsmall;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.exercises.makingitsmall.Csr.Sparse;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Csr} that learners see. */
class CsrChecks {
  private static final float[][] EXAMPLE = {{0, 5, 0, -2}, {0, 0, 0, 0}, {3, 0, 0, 0}};

  @Check(value = "the three arrays of the example", points = 1)
  @Order(1)
  void storesTheExample(Csr csr) {
    expectArrays(csr.of(EXAMPLE, 4, 4), new Storage(EXAMPLE, 4, 4));
  }

  @Check(value = "the bytes of the example, with int and with short columns", points = 0.5)
  @Order(2)
  void countsBytes(Csr csr) {
    expectBytes(csr, new Storage(EXAMPLE, 4, 4));
    expectBytes(csr, new Storage(EXAMPLE, 4, 2));
  }

  @Check(value = "how many values may be stored before it stops to pay", points = 0.5)
  @Order(3)
  void findsTheBreakEven(Csr csr) {
    expectBreakEven(csr, new Storage(EXAMPLE, 4, 4));
    expectBreakEven(csr, new Storage(new float[5][30], 4, 2));
  }

  static void expectArrays(Sparse got, Storage right) {
    expect(got.values())
        .unlike(
            right.byColumns(),
            "These are the values column by column, which is CSC; go row by row.")
        .unlike(flat(right.weights()), "Zeros were stored too; leave them out.")
        .unlike(
            right.withNegativeZeros(),
            "A -0.0f was stored; it is a 0 like any other: compare with != 0.")
        .isEqualTo(right.values());
    expect(got.columns())
        .unlike(right.places(), "These are places in the whole matrix; within a row, count from 0.")
        .unlike(right.rows(), "These are the rows of the values; their columns are asked for.")
        .unlike(
            Arrays.stream(right.columns()).map(j -> j + 1).toArray(), "Columns are counted from 0.")
        .isEqualTo(right.columns());
    int[] starts = right.rowStarts();
    int rows = starts.length - 1;
    expect(got.rowStarts())
        .unlike(
            Arrays.copyOf(starts, rows),
            "The last element is missing: how many values there are in all, where the last row ends.")
        .unlike(
            Arrays.copyOfRange(starts, 1, rows + 1),
            "These are the rows' ends; begin with 0, where the first row starts.")
        .unlike(
            right.counts(),
            "These are how many values each row has; add them up to get where each row starts.")
        .isEqualTo(starts);
  }

  static void expectBytes(Csr csr, Storage right) {
    long m = right.stored();
    long each = right.valueBytes() + right.indexBytes();
    expect(csr.of(right.weights(), right.valueBytes(), right.indexBytes()).bytes())
        .unlike(m * each, Storage.NO_STARTS)
        .unlike(m * each + right.starts() - 4, Storage.ROW_STARTS)
        .unlike(
            m * each + 4L * (right.weights()[0].length + 1),
            "The starts were counted for the columns; there is one for each row, and one more.")
        .unlike(m * right.valueBytes(), Storage.NO_INDICES)
        .unlike(m * right.valueBytes() + right.starts(), Storage.NO_INDICES)
        .unlike(8 * m + right.starts(), Storage.FOUR_EACH)
        .unlike(m * each + right.starts() / 4 * right.indexBytes(), Storage.STARTS_AS_INDICES)
        .unlike(m * (each + right.indexBytes()), Storage.ROW_INDICES)
        .unlike(m * (each + 4), Storage.ROW_INDICES)
        .unlike(right.dense(), Storage.DENSE)
        .isEqualTo(right.bytes());
  }

  static void expectBreakEven(Csr csr, Storage right) {
    long most = right.mostThatPays();
    expect(csr.of(right.weights(), right.valueBytes(), right.indexBytes()).mostThatPays())
        .unlike(right.mostWithoutStarts(), Storage.NO_STARTS)
        .unlike(right.mostAtMost(), Storage.AN_EVEN_SCORE)
        .unlike(most + 1, Storage.ONE_MORE)
        .unlike(right.mostOfFour(), Storage.FOUR_EACH)
        .unlike(right.mostAgainstFloats(), Storage.AGAINST_FLOATS)
        .unlike(
            Math.floorDiv(
                right.dense() - right.starts() - 1, right.valueBytes() + right.indexBytes()),
            "No matrix has fewer than 0 values: where it never pays, the answer is 0.")
        .unlike(
            (long) right.stored(),
            "That is how many values this matrix has; asked for is how many it might have.")
        .isEqualTo(most);
  }

  private static float[] flat(float[]... rows) {
    float[] flat = new float[rows.length * rows[0].length];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, flat, i * rows[0].length, rows[0].length);
    }
    return flat;
  }
}
