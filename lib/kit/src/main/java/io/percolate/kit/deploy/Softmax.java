package io.percolate.kit.deploy;

/** From logits to probabilities. */
final class Softmax {

  private Softmax() {}

  /** Of one logit for each class; or of a single one, which is the second of two classes'. */
  static float[] of(float... logits) {
    float[] each = logits.length == 1 ? new float[] {0, logits[0]} : logits;
    float top = Float.NEGATIVE_INFINITY;
    for (float logit : each) {
      top = Math.max(top, logit);
    }
    double sum = 0;
    for (float logit : each) {
      sum += Math.exp(logit - top); // at most e⁰: no overflow
    }
    float[] probabilities = new float[each.length];
    for (int k = 0; k < each.length; k++) {
      probabilities[k] = (float) (Math.exp(each[k] - top) / sum);
    }
    return probabilities;
  }
}
