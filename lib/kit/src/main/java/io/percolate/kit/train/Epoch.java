package io.percolate.kit.train;

import java.util.Locale;

/**
 * One pass over the training data, in numbers. NaN stands for what wasn't measured: accuracy where
 * there are no classes, the last two without validation examples.
 *
 * @param number 1 for the first
 * @param loss the mean over the epoch's examples, each measured just before its update
 * @param accuracy the share of right answers on the same occasion, 0 to 1
 * @param validationLoss the mean loss on the validation examples, after the epoch
 * @param validationAccuracy the share of right answers on them
 * @param seconds how long it took, validation included
 */
public record Epoch(
    int number,
    double loss,
    double accuracy,
    double validationLoss,
    double validationAccuracy,
    double seconds) {

  @Override
  public String toString() {
    return "epoch %d: loss %.4f%s%s%s, %.1f s"
        .formatted(
            number,
            loss,
            percent(", accuracy", accuracy),
            Double.isNaN(validationLoss) ? "" : "; validation loss %.4f".formatted(validationLoss),
            percent(", accuracy", validationAccuracy),
            seconds);
  }

  private static String percent(String name, double share) {
    return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%s %.2f %%", name, 100 * share);
  }
}
