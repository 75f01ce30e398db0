package io.percolate.exercises.makingitsmall;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link Csr} that graders have. */
class CsrHiddenChecks {
  @Check(value = "random matrices, empty rows at both ends", points = 1)
  @Order(1)
  void storesRandomMatrices(Csr csr, Inputs inputs) {
    float[][] weights = sparse(inputs, inputs.integer(4, 8), inputs.integer(3, 9), 0.4);
    weights[0] = new float[weights[0].length];
    weights[1][0] = -0.0f;
    weights[1][1] = -1e-30f;
    weights[1][2] = 1.5f;
    weights[2][0] = -2;
    weights[2][1] = 1.5f; // again
    weights[weights.length - 1] = new float[weights[0].length];
    CsrChecks.expectArrays(csr.of(weights, 4, 4), new Storage(weights, 4, 4));
    float[][] zeros = new float[2][3];
    CsrChecks.expectArrays(csr.of(zeros, 4, 4), new Storage(zeros, 4, 4));
  }

  @Check(value = "bytes for every width", points = 0.5)
  @Order(2)
  void countsBytes(Csr csr, Inputs inputs) {
    float[][] weights = sparse(inputs, inputs.integer(4, 9), inputs.integer(10, 30), 0.5);
    CsrChecks.expectBytes(csr, new Storage(weights, 4, 4));
    CsrChecks.expectBytes(csr, new Storage(weights, 1, 2));
    CsrChecks.expectBytes(csr, new Storage(weights, 2, 4));
  }

  @Check(value = "the break-even for every width, and where it never pays", points = 0.5)
  @Order(3)
  void findsTheBreakEven(Csr csr, Inputs inputs) {
    int rows = inputs.integer(4, 9);
    float[][] weights = sparse(inputs, rows, inputs.integer(20, 40), 0.5);
    CsrChecks.expectBreakEven(csr, new Storage(weights, 4, 4));
    CsrChecks.expectBreakEven(csr, new Storage(weights, 1, 2));
    CsrChecks.expectBreakEven(csr, new Storage(weights, 8, 1));
    CsrChecks.expectBreakEven(csr, new Storage(new float[3][8], 4, 4)); // 96 = 10 · 8 + 16
    CsrChecks.expectBreakEven(csr, new Storage(new float[rows][2], 1, 4)); // never
    CsrChecks.expectBreakEven(csr, new Storage(new float[784][128], 4, 4));
  }

  private static float[][] sparse(Inputs inputs, int rows, int columns, double density) {
    float[][] weights = inputs.floats(rows, columns, -2, 2);
    for (float[] row : weights) {
      for (int j = 0; j < columns; j++) {
        if (inputs.real(0, 1) > density) {
          row[j] = 0;
        }
      }
    }
    return weights;
  }
}
