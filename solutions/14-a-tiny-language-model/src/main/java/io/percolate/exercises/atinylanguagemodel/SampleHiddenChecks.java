package io.percolate.exercises.atinylanguagemodel;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Sample} that graders have. Large logits are quarters, exact even as floats. */
class SampleHiddenChecks {
  private static final double TINY = 1.0 / (1 << 16); // a power of 2: exact even as floats

  @Check(value = "random logits at random temperatures", points = 0.5)
  @Order(1)
  void heats(Sample sample, Inputs inputs) {
    for (int n : new int[] {2, 5, inputs.integer(120, 160)}) {
      SampleChecks.expectProbabilities(sample, inputs.reals(n, -3, 3), inputs.real(0.3, 0.9));
      SampleChecks.expectProbabilities(sample, inputs.reals(n, -3, 3), inputs.real(1.2, 5));
    }
    SampleChecks.expectProbabilities(sample, inputs.reals(1, -3, 3), inputs.real(0.3, 3));
    SampleChecks.expectProbabilities(sample, new double[] {1, 3, 3, 2, 1}, inputs.real(0.5, 0.9));
    SampleChecks.expectProbabilities(sample, inputs.reals(4, -9, 9), inputs.real(20, 60));
    SampleChecks.expectProbabilities(sample, inputs.reals(4, -5000, 5000), inputs.real(2000, 4000));
  }

  @Check(value = "ties at 0, tiny temperatures, logits far from 0", points = 0.75)
  @Order(2)
  void staysFinite(Sample sample, Inputs inputs) {
    int first = inputs.integer(1, 3);
    double[] ties = inputs.reals(8, -9, -3);
    ties[first] = -1;
    ties[first + 2] = -1;
    SampleChecks.expectProbabilities(sample, ties, 0);
    double[] near = new double[6];
    Arrays.setAll(near, k -> inputs.integer(-12, 12) / 4.0);
    double far = inputs.integer(20_000, 40_000);
    double[] above = Arrays.stream(near).map(z -> z + far).toArray();
    double[] below = Arrays.stream(near).map(z -> z - far).toArray();
    for (double[] logits : new double[][] {above, below}) {
      SampleChecks.expectProbabilities(sample, logits, 1);
      SampleChecks.expectProbabilities(sample, logits, 0.5);
      SampleChecks.expectProbabilities(sample, logits, 0);
    }
    SampleChecks.expectProbabilities(sample, new double[] {-1000, 1000.25, 1000}, 1);
    SampleChecks.expectProbabilities(sample, new double[] {2, -3, 2.25, 1}, 1e-3);
    SampleChecks.expectProbabilities(sample, new double[] {-0.5, -3, -0.75, -1}, 1e-3);
    double[] close = {0, TINY, 1.5 * TINY, -1}; // a temperature as small as the differences
    SampleChecks.expectProbabilities(sample, close, TINY);
    SampleChecks.expectProbabilities(sample, new double[] {0, TINY * TINY, -TINY}, 0);
  }

  @Check(value = "random picks, and where nothing may be picked", points = 0.75)
  @Order(3)
  void picks(Sample sample, Inputs inputs) {
    double[] p = inputs.distribution(inputs.integer(6, 12));
    for (double u : nearEnds(p)) {
      SampleChecks.expectPick(sample, p, u);
    }
    double[] gaps = {0, 0.25, 0, 0.5, 0.25, 0, 0};
    for (double u : new double[] {0, 0.25, 0.75, 0.7, inputs.real(0.8, 0.99)}) {
      SampleChecks.expectPick(sample, gaps, u);
    }
    double[] tenths = new double[12];
    Arrays.fill(tenths, 0, 10, 0.1); // 0.1 ten times is 0.9999999999999999
    SampleChecks.expectPick(sample, tenths, Math.nextDown(1.0));
    SampleChecks.expectPick(sample, new double[] {1}, inputs.real(0, 1));
    double speck = TINY * TINY;
    SampleChecks.expectPick(sample, new double[] {speck, 1 - speck}, speck / 2);
    double[] last = {0.5, 0.5 - speck, speck};
    SampleChecks.expectPick(sample, last, 1 - 1.0 / (1 << 20));
    SampleChecks.expectPick(sample, last, Math.nextDown(1.0));
    SampleChecks.expectPick(sample, new double[] {0.5, 0.5 - TINY, speck}, Math.nextDown(1.0));
    double[] many = new double[1024];
    Arrays.fill(many, 1.0 / many.length);
    SampleChecks.expectPick(sample, many, (inputs.integer(200, 1000) + 0.5) / many.length);
  }

  /** Near both ends of each token's stretch, and far enough from them for any way to add. */
  private static double[] nearEnds(double... p) {
    double[] ends = new double[2 * p.length];
    double sum = 0;
    for (int k = 0; k < p.length; k++) {
      ends[2 * k] = sum + 5e-4;
      sum += p[k];
      ends[2 * k + 1] = sum - 5e-4;
    }
    return ends;
  }
}
