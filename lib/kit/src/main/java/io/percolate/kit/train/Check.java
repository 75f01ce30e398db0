package io.percolate.kit.train;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.training.loss.Loss;
import ai.djl.training.loss.SoftmaxCrossEntropyLoss;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.engine.Torch;

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

  /** That there is something to train. */
  static void trainable(Block network) {
    if (Parameters.trained(network).isEmpty()) {
      throw new IllegalArgumentException(
          "This network has no weights to train: all are frozen, or it has none. Unfreeze some with"
              + " network.freezeParameters(false), or add a Linear block.");
    }
  }

  /** That there is a difference to learn, and that every batch can be trained on. */
  static void learnable(Block network, Examples data, Options options) {
    if (data.size() == 1) {
      throw new IllegalArgumentException(
          "There is one example, and nothing to learn from it but itself; take at least 2.");
    }
    if (picksClasses(options.loss(), data, network) && sameEverywhere(data.labels())) {
      throw new IllegalArgumentException(
          ("All %d examples are of class %d, so there is nothing to tell apart; look how the data"
                  + " was picked, or shuffle it before you take a part.")
              .formatted(data.size(), (int) data.labels()[0]));
    }
    int rest = data.size() % Math.min(options.batchSize(), data.size());
    if (rest == 1 || options.batchSize() == 1) {
      alone(network, options.batchSize());
    }
  }

  private static boolean sameEverywhere(float[] values) {
    for (float value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return true;
  }

  /** Batch norm measures a spread, and one value has none. */
  private static void alone(Block block, int batchSize) {
    block.getChildren().values().forEach(child -> alone(child, batchSize));
    if (block instanceof BatchNorm norm
        && norm.describeInput().get(0).getValue().slice(2).size() == 1) {
      throw new IllegalArgumentException(
          ("With batches of %d, the last batch holds one example, and batch norm can't measure the"
                  + " spread of one. Change batchSize, or leave an example out.")
              .formatted(batchSize));
    }
  }

  /** Whether the loss asks for one of several classes, so that answers are right or wrong. */
  static boolean picksClasses(Loss loss, Examples data, Block network) {
    return loss instanceof SoftmaxCrossEntropyLoss
        && !network(network, data).equals(data.labelShape());
  }

  private static void answers(Shape output, Examples data, Loss loss) {
    if (loss instanceof SoftmaxCrossEntropyLoss && !output.equals(data.labelShape())) {
      classes(data, output);
    } else if (comparesNumbers(loss) && output.size() != data.labelShape().size()) {
      long wanted = data.labelShape().size();
      throw new IllegalArgumentException(
          "Each example has %s to predict but the network ends in shape %s; end it with %d unit%s."
              .formatted(
                  wanted == 1 ? "one number" : wanted + " numbers",
                  output,
                  wanted,
                  wanted == 1 ? "" : "s"));
    }
  }

  /** Losses of DJL and of this kit, but for classes, compare outputs with labels one by one. */
  private static boolean comparesNumbers(Loss loss) {
    String name = loss.getClass().getName();
    return name.startsWith("ai.djl.training.loss.") || name.startsWith("io.percolate.kit.loss.");
  }

  private static void values(Examples data) {
    int feature = notFinite(data.features());
    if (feature >= 0) {
      throw new IllegalArgumentException(
          "Feature %d of example %d is %s; fill in or leave out what isn't a number."
              .formatted(feature % data.width(), feature / data.width(), data.features()[feature]));
    }
    int label = notFinite(data.labels());
    if (label >= 0) {
      throw new IllegalArgumentException(
          "The label of example %d is %s; fill in or leave out what isn't a number."
              .formatted(label / data.labelWidth(), data.labels()[label]));
    }
  }

  /** The first place of a value that isn't finite, or −1. */
  private static int notFinite(float[] values) {
    // A sum of zeros unless something isn't finite: faster than asking each, and in four parts as
    // each addition waits for the one before.
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int i = 0; i + 3 < values.length; i += 4) {
      a += values[i] * 0;
      b += values[i + 1] * 0;
      c += values[i + 2] * 0;
      d += values[i + 3] * 0;
    }
    for (int i = values.length & ~3; i < values.length; i++) {
      a += values[i] * 0;
    }
    if (a + b + c + d == 0) {
      return -1;
    }
    int place = 0;
    while (Float.isFinite(values[place])) {
      place++;
    }
    return place;
  }

  private static void classes(Examples data, Shape output) {
    int last = output.dimension() - 1;
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
    float[] labels = data.labels();
    float highest = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] < 0 || labels[i] != Math.rint(labels[i])) {
        throw new IllegalArgumentException(
            ("The label of example %d is %s, but a class is a whole number from 0. To predict"
                    + " numbers, use loss(meanSquaredError()).")
                .formatted(i / data.labelWidth(), labels[i]));
      }
      highest = Math.max(highest, labels[i]);
    }
    long units = output.get(last);
    if (highest >= units) {
      throw new IllegalArgumentException(
          "Labels reach %d but the network ends in %d unit%s; end it with %d."
              .formatted((int) highest, units, units == 1 ? "" : "s", (int) highest + 1));
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
