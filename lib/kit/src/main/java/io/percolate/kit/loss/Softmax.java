package io.percolate.kit.loss;

/** From logits to probabilities. */
public final class Softmax {

  private Softmax() {}

  /**
   * {@code exp(logit) / Σ exp(logits)}: all positive, adding up to 1. The largest logit is taken
   * off all of them first, which changes nothing but that no power becomes too large.
   *
   * @param logits one for each class; or a single one, which is the second of two classes'
   */
  public static float[] of(float... logits) {
    float[] each = logits.length == 1 ? new float[] {0, logits[0]} : logits;
    float top = Float.NEGATIVE_INFINITY;
    for (float logit : each) {
      top = Math.max(top, logit);
    }
    double sum = 0;
    for (float logit : each) {
      sum += Math.exp(logit - top);
    }
    float[] probabilities = new float[each.length];
    for (int k = 0; k < each.length; k++) {
      probabilities[k] = (float) (Math.exp(each[k] - top) / sum);
    }
    return probabilities;
  }
}
