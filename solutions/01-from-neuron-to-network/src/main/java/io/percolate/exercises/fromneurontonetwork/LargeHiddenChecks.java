package io.percolate.exercises.fromneurontonetwork;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Large} that graders have. */
class LargeHiddenChecks {
  @Check(value = "models of any size", points = 0.5)
  @Order(1)
  void judgesAnyModel(Large large, Inputs inputs) {
    for (int i = 0; i < 40; i++) {
      LargeChecks.expectVerdicts(large, size(inputs), size(inputs), size(inputs));
    }
    long sameAsInt = (1L << 32) * inputs.integer(1, 9) + inputs.integer(1, 1000);
    LargeChecks.expectVerdicts(large, sameAsInt, size(inputs));
  }

  @Check(value = "examples in any order, and exactly at the smallest", points = 0.5)
  @Order(2)
  void findsTheSmallestExample(Large large, Inputs inputs) {
    for (int n = 1; n <= 5; n++) {
      for (int place = 0; place < n; place++) {
        long least = size(inputs);
        long[] examples = new long[n];
        Arrays.setAll(examples, e -> least + size(inputs));
        examples[place] = least;
        LargeChecks.expectVerdicts(large, least, examples);
        LargeChecks.expectVerdicts(large, least - 1, examples);
        LargeChecks.expectVerdicts(large, least + 1, examples);
      }
    }
    long beyondInt = 3_000_000_000L + inputs.integer(1, 1000);
    LargeChecks.expectVerdicts(large, beyondInt, beyondInt + 1, beyondInt + size(inputs) + 1);
    long beyondDouble =
        (1L << 53) + 4 * inputs.integer(1, 1000); // as a double, one more is the same
    LargeChecks.expectVerdicts(large, beyondDouble, beyondDouble + 1);
  }

  /** From a thousand to a trillion, evenly by powers of ten. */
  private static long size(Inputs inputs) {
    return Math.round(Math.pow(10, inputs.real(3, 12)));
  }
}
