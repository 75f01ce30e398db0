package io.percolate.exercises.atinylanguagemodel;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Perplexity} that graders have. */
class PerplexityHiddenChecks {
  @Check(value = "random batches, an empty one among them", points = 0.5)
  @Order(1)
  void weighsTokens(Perplexity perplexity, Inputs inputs) {
    double[][] batches = {
      inputs.reals(inputs.integer(20, 40), 0.5, 0.9),
      {},
      inputs.reals(inputs.integer(2, 5), 0.01, 0.1),
      inputs.reals(1, 0.2, 0.4),
    };
    PerplexityChecks.expectPerToken(perplexity, batches);
    PerplexityChecks.expectPerToken(perplexity, new double[][] {{1, 1}, {1}});
    PerplexityChecks.expectPerToken(perplexity, new double[][] {inputs.reals(1, 0.1, 0.9)});
    double[] hardlyPossible = new double[12];
    Arrays.fill(hardlyPossible, 1e-10);
    PerplexityChecks.expectPerToken(perplexity, new double[][] {hardlyPossible, {1e-9}});
  }

  @Check(value = "thousands of tokens, and one that was impossible", points = 0.5)
  @Order(2)
  void holdsForLongTexts(Perplexity perplexity, Inputs inputs) {
    double[][] batches = new double[40][];
    for (int i = 0; i < batches.length; i++) {
      batches[i] = inputs.reals(inputs.integer(30, 90), 0.05, 0.9);
    }
    Arrays.fill(batches[3], 2, 22, 1e-35);
    batches[4] = inputs.reals(1500, 0.05, 0.9);
    PerplexityChecks.expectPerToken(perplexity, batches);
    batches[5][0] = 0;
    expect(perplexity.perToken(batches))
        .of("a batch with a probability of 0")
        .isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Check(value = "per character, for tokens of any length", points = 0.5)
  @Order(3)
  void sharesOut(Perplexity perplexity, Inputs inputs) {
    double[][] batches = {
      inputs.reals(inputs.integer(10, 20), 0.05, 0.9), {}, inputs.reals(3, 0.01, 0.1), {},
    };
    int tokens = batches[0].length + 3;
    PerplexityChecks.expectPerCharacter(perplexity, batches, 4 * tokens + inputs.integer(1, 3));
    PerplexityChecks.expectPerCharacter(perplexity, batches, tokens);
    PerplexityChecks.expectPerCharacter(perplexity, batches, tokens - inputs.integer(4, 6));
    PerplexityChecks.expectPerCharacter(perplexity, new double[][] {{0.25}}, 7);
    double[][] many = inputs.reals(2, 1200, 0.05, 0.9);
    PerplexityChecks.expectPerCharacter(perplexity, many, inputs.integer(5000, 9000));
    many[1][2] = 0;
    expect(perplexity.perCharacter(many, 5000))
        .of("a batch with a probability of 0")
        .isEqualTo(Double.POSITIVE_INFINITY);
  }
}
