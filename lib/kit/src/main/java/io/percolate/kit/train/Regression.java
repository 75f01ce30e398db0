package io.percolate.kit.train;

import io.percolate.kit.metric.Metrics;
import java.util.Locale;

/**
 * How a predictor of numbers did on examples with known ones.
 *
 * @param labels the true numbers
 * @param predictions what was predicted
 */
public record Regression(float[] labels, float[] predictions) {

  /** The mean of squared errors, in squared units of the labels. */
  public double meanSquaredError() {
    return Metrics.meanSquaredError(labels, predictions);
  }

  /** The mean size of errors, in units of the labels. */
  public double meanAbsoluteError() {
    return Metrics.meanAbsoluteError(labels, predictions);
  }

  /** R²: 1 for no error, 0 for errors as large as those of always predicting the mean. */
  public double r2() {
    return Metrics.r2(labels, predictions);
  }

  @Override
  public String toString() {
    return String.format(
            Locale.ROOT,
            "mean squared error %.4g, mean absolute error %.4g",
            meanSquaredError(),
            meanAbsoluteError())
        + (labels.length < 2 ? "" : String.format(Locale.ROOT, ", R² %.4f", r2()));
  }
}
