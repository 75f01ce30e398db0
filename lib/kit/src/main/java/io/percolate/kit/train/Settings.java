package io.percolate.kit.train;

import ai.djl.ndarray.NDArray;
import ai.djl.training.optimizer.Optimizer;
import io.percolate.kit.optimizer.ScriptedOptimizer;
import io.percolate.kit.schedule.Schedule;

/** Whether what is set goes together, and does what it is for. */
final class Settings {

  /** 128 MiB of losses. */
  private static final int MOST_UPDATES = 1 << 24;

  private Settings() {}

  /**
   * @param size how many examples there are
   */
  static void check(Options options, int size) {
    if (options.validation().isEmpty() && !options.metrics().isEmpty()) {
      throw new IllegalArgumentException(
          "Metrics %s are measured on validation examples, but there are none; add validate(heldOut) to the options."
              .formatted(options.metrics().keySet()));
    }
    if (options.validation().isEmpty()
        && options.callbacks().stream().anyMatch(EarlyStopping.class::isInstance)) {
      throw EarlyStopping.withoutLoss();
    }
    if (!(options.optimizer() instanceof ScriptedOptimizer)
        && options.schedule() != Schedule.constant()) {
      throw unscheduled(options.optimizer());
    }
    int batch = Math.min(options.batchSize(), Math.max(1, size));
    long updates = (long) options.epochs() * ((size + batch - 1L) / batch);
    if (updates > MOST_UPDATES) {
      throw new IllegalArgumentException(
          "%,d epochs of these %,d examples are %,d updates, and a run notes the loss of at most %,d; take fewer epochs."
              .formatted(options.epochs(), size, updates, MOST_UPDATES));
    }
    for (int epoch = 0; epoch < options.epochs(); epoch++) {
      factor(options, epoch); // or it says why it has none
    }
  }

  /** What a schedule multiplies the learning rate with, after so many epochs. */
  static double factor(Options options, double epoch) {
    double factor = options.schedule().factor(epoch, options.epochs());
    if (!(factor >= 0) || Double.isInfinite(factor)) {
      throw new IllegalArgumentException(
          "After %.2f epochs the schedule multiplies the learning rate with %s; a factor is 0 or more."
              .formatted(epoch, factor));
    }
    return factor;
  }

  static IllegalArgumentException unscheduled(Optimizer optimizer) {
    return new IllegalArgumentException(
        "%s keeps its learning rate to itself; a schedule needs one of the kit's optimizers, such as adam(1e-3)."
            .formatted(optimizer.getClass().getSimpleName()));
  }

  /** Moves a weight by an optimizer that isn't one of this kit. */
  static void update(Optimizer optimizer, String id, NDArray weight, NDArray gradient) {
    try {
      optimizer.update(id, weight, gradient);
    } catch (UnsupportedOperationException missing) {
      throw new IllegalArgumentException(
          "DJL's %s doesn't work on PyTorch; take one of the kit's, such as rmsProp(1e-3)."
              .formatted(optimizer.getClass().getSimpleName()),
          missing);
    }
  }
}
