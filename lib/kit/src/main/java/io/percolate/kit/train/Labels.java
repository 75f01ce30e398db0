package io.percolate.kit.train;

import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.loss.Loss;
import ai.djl.training.loss.SigmoidBinaryCrossEntropyLoss;
import ai.djl.training.loss.SoftmaxCrossEntropyLoss;
import io.percolate.kit.data.Examples;
import io.percolate.kit.loss.CrossEntropy;
import io.percolate.kit.loss.Distilling;
import io.percolate.kit.loss.Losses;

/** Whether labels are what a loss asks for, and as many as a network answers. */
final class Labels {

  /** More classes than this are rarely meant; ImageNet has as many. */
  private static final int MANY = 1_000;

  private Labels() {}

  /**
   * Whether the loss asks for one of several classes, so that answers are right or wrong. DJL's own
   * cross-entropy may be for probabilities of all classes, too.
   *
   * @param output the shape of one example's output
   */
  static boolean areClasses(Loss loss, Examples data, Shape output) {
    return loss instanceof CrossEntropy
        || loss instanceof SoftmaxCrossEntropyLoss && !output.equals(data.labelShape());
  }

  /**
   * @param answer to one example
   * @throws IllegalArgumentException if they don't fit, with what to change
   */
  static void check(Examples data, Check.Answer answer, Loss loss) {
    Shape output = answer.shape();
    if (loss instanceof Distilling) {
      taught(data, output);
    } else if (areClasses(loss, data, output)) {
      rows(data, output);
      classes(data, output.get(output.dimension() - 1));
      if (loss instanceof CrossEntropy) {
        logits(answer.values(), (int) output.get(output.dimension() - 1));
      }
    } else if (comparesNumbers(loss) && output.size() != data.labelShape().size()) {
      long wanted = data.labelShape().size();
      throw new IllegalArgumentException(
          "Each example has %s to predict but the network ends in shape %s; end it with %d unit%s."
              .formatted(
                  wanted == 1 ? "one number" : wanted + " numbers",
                  output,
                  wanted,
                  wanted == 1 ? ", or use loss(crossEntropy()) if labels are classes" : "s"));
    } else if (isBinary(loss)) {
      shares(data);
    }
  }

  /** A class and the teacher's logits for each row of logits. */
  private static void taught(Examples data, Shape output) {
    if (output.dimension() != 1 || data.labelWidth() != 1 + output.size()) {
      throw new IllegalArgumentException(
          ("Distillation compares a student's %d logits with a class and as many logits of its"
                  + " teacher, but labels have %d value%s each; make them with"
                  + " Distillation.targets(teacher, data), of a teacher of the same classes.")
              .formatted(output.size(), data.labelWidth(), data.labelWidth() == 1 ? "" : "s"));
    }
    float[] labels = new float[data.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = data.label(i);
    }
    classes(new Examples(data.features(), data.shape(), labels), output.size());
  }

  /** Losses of DJL and of this kit, but for classes, compare outputs with labels one by one. */
  private static boolean comparesNumbers(Loss loss) {
    String name = loss.getClass().getName();
    return name.startsWith("ai.djl.training.loss.") || name.startsWith("io.percolate.kit.loss.");
  }

  private static boolean isBinary(Loss loss) {
    return loss instanceof SigmoidBinaryCrossEntropyLoss
        || loss.getClass() == Losses.binaryCrossEntropy().getClass();
  }

  /** One row of logits for each label, of at least two. */
  private static void rows(Examples data, Shape output) {
    int last = output.dimension() - 1;
    if (output.equals(data.labelShape()) && data.labelWidth() > 1) {
      throw new IllegalArgumentException(
          ("Labels have shape %s, as if they were one-hot, but cross-entropy wants the number of the"
                  + " class, from 0 to %d: one value for each example.")
              .formatted(data.labelShape(), output.get(last) - 1));
    }
    if (last < 0 || !output.slice(0, last).equals(data.labelShape())) {
      throw new IllegalArgumentException(
          ("The network turns one example into shape %s, but cross-entropy wants one row of logits"
                  + " for each label%s.")
              .formatted(
                  output,
                  data.labelWidth() > 1
                      ? "; labels have shape " + data.labelShape()
                      : "; flatten the examples first, with Blocks.batchFlattenBlock(%d)"
                          .formatted(data.width())));
    }
    if (output.get(last) == 1) {
      throw new IllegalArgumentException(
          "The network ends in 1 unit, but cross-entropy picks one of several classes: end it with"
              + " a unit for each. To predict numbers, use loss(meanSquaredError()) and"
              + " evaluateRegression; to answer yes or no, loss(binaryCrossEntropy()).");
    }
  }

  /** Of probabilities the softmax would be taken once more: they learn, but slowly and not far. */
  private static void logits(float[] values, int units) {
    double sum = 0;
    boolean shares = true;
    for (int k = 0; k < units; k++) {
      sum += values[k];
      shares &= values[k] > 0 && values[k] < 1;
    }
    if (shares && Math.abs(sum - 1) < 1e-6) {
      throw new IllegalArgumentException(
          "The network ends in probabilities, which add up to 1, but cross-entropy wants logits and"
              + " takes their softmax itself: leave out the softmax at the end."
              + " probabilities(network, data) takes it, too.");
    }
  }

  private static void classes(Examples data, long units) {
    float[] labels = data.labels();
    float lowest = Float.POSITIVE_INFINITY;
    float highest = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] < 0 || labels[i] != Math.rint(labels[i])) {
        throw new IllegalArgumentException(
            ("The label of example %d is %s, but a class is a whole number from 0. To predict"
                    + " numbers, use loss(meanSquaredError()).")
                .formatted(i / data.labelWidth(), labels[i]));
      }
      lowest = Math.min(lowest, labels[i]);
      highest = Math.max(highest, labels[i]);
    }
    if (lowest == 1 && highest == units) {
      throw new IllegalArgumentException(
          "Labels go from 1 to %1$d, but the network's %1$d units are classes 0 to %2$d; subtract 1 from every label."
              .formatted(units, units - 1));
    }
    if (highest >= units) {
      throw new IllegalArgumentException(
          "Labels reach %.0f but the network ends in %d units; %s."
              .formatted(
                  highest,
                  units,
                  highest < MANY
                      ? "end it with %.0f".formatted(highest + 1)
                      : "number classes from 0 without gaps, and end it with a unit for each; to"
                          + " predict numbers, use loss(meanSquaredError())"));
    }
  }

  private static void shares(Examples data) {
    float[] labels = data.labels();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] < 0 || labels[i] > 1) {
        throw new IllegalArgumentException(
            ("The label of example %d is %s, but binary cross-entropy wants 0 for no, 1 for yes or"
                    + " a probability between. To tell several classes apart, use"
                    + " loss(crossEntropy()); to predict numbers, loss(meanSquaredError()).")
                .formatted(i / data.labelWidth(), labels[i]));
      }
    }
  }

  /** What a loss can't compare. */
  static IllegalArgumentException incomparable(
      Loss loss, NDArray output, NDArray labels, EngineException refused) {
    return new IllegalArgumentException(
        ("%s can't compare outputs of shape %s with labels of shape %s: %s. Cross-entropy wants"
                + " logits (batch, classes) and labels below the number of classes, other losses"
                + " one output for each label.")
            .formatted(loss.getName(), output.getShape(), labels.getShape(), Reason.of(refused)),
        refused);
  }
}
