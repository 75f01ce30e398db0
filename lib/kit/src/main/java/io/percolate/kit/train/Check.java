package io.percolate.kit.train;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.loss.Loss;
import ai.djl.training.loss.SoftmaxCrossEntropyLoss;
import io.percolate.kit.data.Examples;

/** What must hold before a network sees its first example; each failure says what to change. */
final class Check {

  private Check() {}

  static void trained(Block network) {
    if (!network.isInitialized()) {
      throw new IllegalStateException(
          "This network has no weights yet: call initialize(network, data, seed), or fit it.");
    }
  }

  /** That examples are numbers and labels are what the loss wants. */
  static void data(Block network, Examples data, Loss loss) {
    boolean fresh = !network.isInitialized();
    try {
      Shape output = network(network, data);
      values(data);
      answers(output, data, loss);
    } catch (IllegalArgumentException refused) {
      if (fresh) {
        network.clear();
      }
      throw refused;
    }
  }

  private static void answers(Shape output, Examples data, Loss loss) {
    if (loss instanceof SoftmaxCrossEntropyLoss) {
      classes(data, output);
    } else if (loss instanceof MeanSquaredError && output.size() != 1) {
      throw new IllegalArgumentException(
          "Each example has one number to predict but the network ends in shape %s; end it with 1 unit."
              .formatted(output));
    }
  }

  private static void values(Examples data) {
    float[] x = data.features();
    for (int i = 0; i < x.length; i++) {
      if (!Float.isFinite(x[i])) {
        throw new IllegalArgumentException(
            "Feature %d of example %d is %s; fill in or leave out what isn't a number."
                .formatted(i % data.width(), i / data.width(), x[i]));
      }
    }
    for (int i = 0; i < data.size(); i++) {
      if (!Float.isFinite(data.label(i))) {
        throw new IllegalArgumentException(
            "The label of example %d is %s; fill in or leave out what isn't a number."
                .formatted(i, data.label(i)));
      }
    }
  }

  private static void classes(Examples data, Shape output) {
    if (output.dimension() != 1) {
      throw new IllegalArgumentException(
          ("The network turns one example into shape %s, but cross-entropy wants one row of logits;"
                  + " flatten the examples first, with Blocks.batchFlattenBlock(%d).")
              .formatted(output, data.width()));
    }
    float highest = 0;
    for (int i = 0; i < data.size(); i++) {
      float label = data.label(i);
      if (label < 0 || label != Math.rint(label)) {
        throw new IllegalArgumentException(
            ("The label of example %d is %s, but a class is a whole number from 0. To predict"
                    + " numbers, use loss(meanSquaredError()).")
                .formatted(i, label));
      }
      highest = Math.max(highest, label);
    }
    if (highest >= output.get(0)) {
      throw new IllegalArgumentException(
          "Labels reach %d but the network ends in %d unit%s; end it with %d."
              .formatted(
                  (int) highest, output.get(0), output.get(0) == 1 ? "" : "s", (int) highest + 1));
    }
  }

  /**
   * That the network takes such examples: gives it weights where it has none, and shows it one.
   *
   * @return the shape of one example's output
   */
  static Shape network(Block network, Examples data) {
    if (data.size() == 0) {
      throw new IllegalArgumentException("There are no examples in this data.");
    }
    boolean fresh = !network.isInitialized();
    try {
      return Torch.withoutGradients(() -> outputShape(network, data));
    } catch (RuntimeException refused) {
      if (fresh) {
        network.clear();
      }
      throw new IllegalArgumentException(
          ("The network doesn't take examples of shape %s (%d values each): %s. See what its first"
                  + " block expects; images for a Linear block are flattened first, with"
                  + " Blocks.batchFlattenBlock(%d).")
              .formatted(data.shape(), data.width(), firstLine(refused), data.width()),
          refused);
    }
  }

  private static Shape outputShape(Block network, Examples data) {
    if (!network.isInitialized()) {
      Shape one = new Shape(1).addAll(data.shape());
      network.initialize(Torch.engine().newBaseManager(), DataType.FLOAT32, one);
    }
    try (MiniBatch batch = Batches.inOrder(data.take(1), 1).iterator().next()) {
      return Train.forward(network, batch, false).getShape().slice(1);
    }
  }

  private static String firstLine(Throwable problem) {
    String message = String.valueOf(problem.getMessage());
    return message.lines().findFirst().orElse(message);
  }
}
