package io.percolate.exercises.atinylanguagemodel;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link Attention} that graders have. Large scores are exact even as floats. */
class AttentionHiddenChecks {
  private static final double HIDDEN = Double.NEGATIVE_INFINITY;

  @Check(value = "random queries, fewer or more than keys, values of another width", points = 1)
  @Order(1)
  void attends(Attention attention, Inputs inputs) {
    expectRandom(attention, inputs, 3, 7, inputs.integer(5, 9), 2);
    expectRandom(attention, inputs, 6, 2, 3, inputs.integer(4, 6));
    expectRandom(attention, inputs, 1, 1, 1, 1);
    expectRandom(attention, inputs, 5, 5, 5, 5);
    expectRandom(attention, inputs, 2, 30, 4, 3);
  }

  @Check(value = "a causal mask, and one with numbers in it", points = 0.75)
  @Order(2)
  void addsTheMask(Attention attention, Inputs inputs) {
    int n = inputs.integer(4, 6);
    double[][] causal = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        causal[i][j] = HIDDEN;
      }
    }
    AttentionChecks.expectAll(attention, random(inputs, n, n, 3, 4, causal));
    double[][] near = new double[n][n + 2];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n + 2; j++) {
        near[i][j] =
            1.3 - 0.7 * Math.abs(i - j); // more for what is near, less for what is further away
      }
    }
    AttentionChecks.expectAll(attention, random(inputs, n, n + 2, 6, 3, near));
    for (double[] row : near) {
      row[inputs.integer(0, n + 1)] = HIDDEN;
    }
    AttentionChecks.expectAll(attention, random(inputs, n, n + 2, 6, 3, near));
  }

  @Check(value = "scores far above 0, far below, and both", points = 0.75)
  @Order(3)
  void staysFinite(Attention attention, Inputs inputs) {
    double[][] q = {{128, 0, 1, 0}, {-128, 0, 1, 0}, {0, 128, 0, 1}};
    double[][] k = new double[4][];
    for (int j = 0; j < k.length; j++) {
      double off = inputs.integer(-8, 8) / 4.0;
      k[j] = new double[] {64, j % 2 == 0 ? 64 : -64, off, off + 1};
    }
    double[][] v = inputs.reals(4, 3, -2, 2);
    AttentionChecks.expectAll(attention, new Lookup(q, k, v, new double[3][4]));
    double[][] low = {{-4096, -4096, -4096, HIDDEN}, {HIDDEN, -2e5, -2e5, -2e5 - 1}, {0, 0, 0, 0}};
    AttentionChecks.expectAll(attention, new Lookup(q, k, v, low));
    double[][] hidden = {{HIDDEN, 0}}; // behind the mask, the highest score of all
    AttentionChecks.expectAll(
        attention,
        new Lookup(
            new double[][] {{400, 0}},
            new double[][] {{400, 0}, {0, 1}},
            inputs.reals(2, 2, -2, 2),
            hidden));
  }

  private static void expectRandom(
      Attention attention, Inputs inputs, int queries, int keys, int d, int width) {
    double[][] none = new double[queries][keys];
    AttentionChecks.expectAll(attention, random(inputs, queries, keys, d, width, none));
  }

  private static Lookup random(
      Inputs inputs, int queries, int keys, int d, int width, double[][] mask) {
    return new Lookup(
        inputs.reals(queries, d, -2, 2),
        inputs.reals(keys, d, -2, 2),
        inputs.reals(keys, width, -2, 2),
        mask);
  }
}
