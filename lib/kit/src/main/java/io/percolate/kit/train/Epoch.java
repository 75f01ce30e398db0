package io.percolate.kit.train;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One pass over the training data, in numbers. NaN stands for what wasn't measured: accuracy where
 * there are no classes, what is validated without validation examples.
 *
 * @param number 1 for the first
 * @param loss the mean over the epoch's examples, each measured just before its update
 * @param accuracy the share of right answers on the same occasion, 0 to 1
 * @param validationLoss the mean loss on the validation examples, after the epoch
 * @param validationAccuracy the share of right answers on them
 * @param metrics what else was asked for, measured on them; by name
 * @param seconds how long it took, validation included
 */
public record Epoch(
    int number,
    double loss,
    double accuracy,
    double validationLoss,
    double validationAccuracy,
    Map<String, Double> metrics,
    double seconds) {

  /** One line, without what wasn't measured. */
  @Override
  public String toString() {
    return measured() + text("; %.1f s", seconds);
  }

  /** The same line without the time it took. */
  String measured() {
    return text("Epoch %.0f", number)
        + text(": loss %.4f", loss)
        + text(", accuracy %.2f %%", 100 * accuracy)
        + text("; validation loss %.4f", validationLoss)
        + text(", accuracy %.2f %%", 100 * validationAccuracy)
        + metrics.entrySet().stream()
            .map(m -> String.format(Locale.ROOT, ", %s %.4f", m.getKey(), m.getValue()))
            .collect(Collectors.joining());
  }

  private static String text(String format, double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
  }
}
