package io.percolate.kit.deploy;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import io.percolate.kit.data.Examples;
import io.percolate.kit.deploy.ModelCard.Measured;
import io.percolate.kit.metric.Interval;
import io.percolate.kit.metric.Metrics;
import io.percolate.kit.train.Predictions;
import io.percolate.kit.train.Provenance;
import io.percolate.kit.train.Regression;
import io.percolate.kit.train.Train;

/** How good a network is, for its card. */
final class Measuring {

  private static final double CONFIDENCE = 0.95;

  private Measuring() {}

  static Measured of(Block network, About about, Examples test) {
    return about.classes().isEmpty() ? error(network, about, test) : accuracy(network, about, test);
  }

  private static Measured accuracy(Block network, About about, Examples test) {
    int right = 0;
    if (outputs(network, test) == 1) {
      Predictions answers = Train.predict(network, test, Train.binaryCrossEntropy());
      for (int i = 0; i < test.size(); i++) {
        right += answers.outputs()[i] > 0 == test.labels()[i] > 0.5 ? 1 : 0;
      }
    } else {
      right = test.size() - Train.evaluate(network, test).wrong().length;
    }
    double share = (double) right / test.size();
    Interval interval = Metrics.wilson(right, test.size(), CONFIDENCE);
    return measured(about, test, "accuracy", share, interval);
  }

  private static long outputs(Block network, Examples test) {
    return network.getOutputShapes(new Shape[] {new Shape(1).addAll(test.shape())})[0].size();
  }

  /** The interval is that of a mean: ± 1.96 standard deviations by the root of their number. */
  private static Measured error(Block network, About about, Examples test) {
    Regression answers = Train.evaluateRegression(network, test);
    double mean = answers.meanAbsoluteError();
    int each = answers.labels().length / test.size();
    double squares = 0;
    for (int i = 0; i < test.size(); i++) {
      double error = 0;
      for (int k = i * each; k < (i + 1) * each; k++) {
        error += Math.abs(answers.labels()[k] - answers.predictions()[k]) / each;
      }
      squares += (error - mean) * (error - mean);
    }
    double reach = 1.96 * Math.sqrt(squares / Math.max(1, test.size() - 1) / test.size());
    Interval interval = new Interval(Math.max(0, mean - reach), mean + reach);
    return measured(about, test, "mean absolute error", mean, interval);
  }

  private static Measured measured(
      About about, Examples test, String measure, double value, Interval interval) {
    return new Measured(
        about.tested(),
        Provenance.checksum(test),
        test.size(),
        measure,
        value,
        interval.low(),
        interval.high(),
        CONFIDENCE);
  }
}
