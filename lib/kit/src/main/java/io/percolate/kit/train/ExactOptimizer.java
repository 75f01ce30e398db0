package io.percolate.kit.train;

import ai.djl.training.optimizer.Optimizer;

/** An optimizer without DJL's own knobs: what it does is all in {@code update}. */
abstract class ExactOptimizer extends Optimizer {

  final double rate;

  ExactOptimizer(double rate) {
    super(new Plain());
    if (!(rate > 0) || Double.isInfinite(rate)) {
      throw new IllegalArgumentException(
          "The learning rate is %s; take a small positive number, such as 0.001.".formatted(rate));
    }
    this.rate = rate;
  }

  @Override
  public String toString() {
    return "%s(%s)".formatted(getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT), rate);
  }

  private static final class Plain extends OptimizerBuilder<Plain> {
    @Override
    protected Plain self() {
      return this;
    }
  }
}
