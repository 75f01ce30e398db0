package io.percolate.exercises.atinylanguagemodel;

import io.percolate.check.contract.Contract;

/** Among how many tokens a model hesitates. */
@Contract(
    id = "perplexity",
    title = "Perplexity, token by token",
    points = 3,
    hints = {
      "Every token counts the same, whichever batch it came in. So what has to be added up over all batches before anything is divided, and when is exp taken?",
      "double nats = 0; int tokens = 0; over all batches and all their p: nats -= Math.log(p), tokens++. perplexity is Math.exp(nats / tokens), perplexityByCharacter Math.exp(nats / characters)."
    })
public interface Perplexity {
  /**
   * The perplexity per token, {@code exp} of the mean of {@code −log p} over all tokens.
   *
   * @param batches for each batch, the probabilities that the model gave to the tokens that came; 0
   *     to 1. Batches differ in length, and some may be empty; there is at least one token
   * @return infinity if one of them had probability 0
   */
  double perToken(double[][] batches);

  /**
   * The perplexity per character of the same text: the nats of all tokens, shared out among its
   * characters.
   *
   * @param batches as above
   * @param characters how many characters all tokens together have, at least 1; fewer than tokens
   *     where a token may be a part of one
   * @return infinity if a token had probability 0
   */
  double perCharacter(double[][] batches, int characters);
}
