package io.percolate.exercises.atinylanguagemodel;

import io.percolate.check.contract.Contract;

/** Drawing the next token. */
@Contract(
    id = "sample",
    title = "A draw at a temperature",
    points = 4,
    hints = {
      "Logits are divided by the temperature before the softmax, which has to stay finite. What is left of a softmax when the temperature goes to 0? For picked, walk through the probabilities and add them up: the token is found where the sum exceeds u.",
      "temperature 0: an array of zeros with a 1 at the first of the largest logits. Else let most be the largest logit, e[k] = Math.exp((logits[k] - most) / temperature), divided by their sum. picked: sum += p[k]; if (u < sum) return k. After the loop, when rounding left the sum below u, return the last k with p[k] > 0."
    })
public interface Sample {
  /**
   * Softmax of the logits divided by a temperature.
   *
   * @param logits one for each token, at least one; any finite numbers
   * @param temperature at least 0; at 0, the first of the tokens with the largest logit gets 1
   * @return as many probabilities, which sum to 1
   */
  double[] probabilities(double[] logits, double temperature);

  /**
   * The token at which {@code u} falls, with the probabilities laid side by side from 0 on: token 0
   * from 0 up to, but not including, {@code p[0]}; token 1 from there up to {@code p[0] + p[1]},
   * and so on. If they sum to a little less than 1 and {@code u} lies beyond them all, it is the
   * last token whose probability is above 0.
   *
   * @param p probabilities, which sum to 1 but for rounding; some may be 0
   * @param u from 0 up to, but not including, 1
   */
  int pick(double[] p, double u);
}
