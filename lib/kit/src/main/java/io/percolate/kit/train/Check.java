package io.percolate.kit.train;

import ai.djl.TrainingDivergedException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.training.loss.Loss;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.engine.Torch;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** What must hold before a network sees its first example; each failure says what to change. */
final class Check {

  private Check() {}

  static void trained(Block network) {
    if (!network.isInitialized()) {
      throw untrained();
    }
  }

  /** As {@link #trained}, of a network that somebody may have given its weights one by one. */
  static void weights(Block network) {
    if (!Parameters.all(network).allMatch(Parameter::isInitialized)) {
      throw untrained();
    }
  }

  private static IllegalStateException untrained() {
    return new IllegalStateException(
        "This network has no weights yet: call initialize(network, data, seed), or fit it.");
  }

  /**
   * All that can be known before a run. A network that is refused is as it was.
   *
   * @return whether labels are classes
   */
  static boolean run(Block network, Examples data, Options options) {
    Torch.tape().close(); // which can't be opened while another one is
    Settings.check(options, data.size());
    return orUndo(
        network,
        () -> {
          Shape output = data(network, data, options.loss());
          trainable(network);
          sound(network);
          boolean classes = Labels.areClasses(options.loss(), data, output);
          learnable(network, data, classes, options.batchSize());
          options.validation().ifPresent(heldOut -> heldOut(network, heldOut, options.loss()));
          return classes;
        });
  }

  /**
   * Does something that may give a network its first weights. Where that fails, they are taken away
   * again, and no others.
   */
  static <T> T orUndo(Block network, Supplier<T> work) {
    List<Parameter> fresh =
        Parameters.all(network).filter(parameter -> !parameter.isInitialized()).toList();
    try {
      return work.get();
    } catch (RuntimeException | Error refused) {
      for (Parameter parameter : fresh) {
        if (parameter.isInitialized()) {
          NDManager owner = parameter.getArray().getManager();
          parameter.close();
          owner.close();
        }
      }
      throw refused;
    }
  }

  /** That no weight was lost. */
  static void sound(Block network) {
    for (float[] values : Parameters.values(network)) {
      if (notFinite(values) >= 0) {
        throw new TrainingDivergedException(
            "The network's weights aren't numbers any more: it was trained with steps that were too"
                + " large. network.clear() makes room for new weights; train them with a smaller"
                + " learning rate.");
      }
    }
  }

  /** A loss that is NaN, of weights that are sound. */
  static IllegalStateException undefined(String where) {
    return new IllegalStateException(
        ("The loss on %s is NaN, though features, labels and weights were numbers. Either weights"
                + " have become huge, in steps that were too large, or something in the network or"
                + " the loss has no value there, such as a logarithm, a root or a quotient.")
            .formatted(where));
  }

  /** A loss that is infinite before any step. */
  static IllegalStateException tooLarge(String where) {
    return new IllegalStateException(
        ("The loss on %s is infinite: features or labels are too large for it. Scale them to about"
                + " −1 … 1.")
            .formatted(where));
  }

  /** As {@link #data}, of examples that aren't trained on. */
  private static void heldOut(Block network, Examples heldOut, Loss loss) {
    try {
      data(network, heldOut, loss);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(
          "Validation examples don't fit. " + refused.getMessage(), refused);
    }
  }

  /**
   * That examples are numbers and labels are what the loss wants.
   *
   * @return the shape of one example's output
   */
  static Shape data(Block network, Examples data, Loss loss) {
    return orUndo(
        network,
        () -> {
          Answer answer = network(network, data);
          values(data);
          Labels.check(data, answer, loss);
          return answer.shape();
        });
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
  private static void learnable(Block network, Examples data, boolean classes, int batchSize) {
    if (data.size() == 1) {
      throw new IllegalArgumentException(
          "There is one example, and nothing to learn from it but itself; take at least 2.");
    }
    if (classes && sameEverywhere(data.labels())) {
      throw new IllegalArgumentException(
          ("All %d examples are of class %d, so there is nothing to tell apart; look how the data"
                  + " was picked, or shuffle it before you take a part.")
              .formatted(data.size(), (int) data.labels()[0]));
    }
    int rest = data.size() % Math.min(batchSize, data.size());
    if (rest == 1 || batchSize == 1) {
      alone(network, batchSize);
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

  /** What a network makes of one example. */
  record Answer(Shape shape, float[] values) {}

  /**
   * That the network takes such examples: gives it weights where it has none, and shows it one of
   * them twice.
   */
  static Answer network(Block network, Examples data) {
    if (data.size() == 0) {
      throw new IllegalArgumentException("There are no examples in this data.");
    }
    Answer twice = orUndo(network, () -> Torch.withoutGradients(() -> ofTwo(network, data)));
    Shape output = twice.shape();
    if (output.dimension() == 0 || output.get(0) != 2) {
      throw new IllegalArgumentException(
          ("The network turns 2 examples into shape %s, but its first dimension should be the"
                  + " batch's, 2. Flatten with Blocks.batchFlattenBlock(%d), one example's size, and"
                  + " look for a block that reshapes, adds up or averages over all of a batch.")
              .formatted(output, data.width()));
    }
    Shape one = output.slice(1);
    return new Answer(one, Arrays.copyOf(twice.values(), (int) one.size()));
  }

  private static Answer ofTwo(Block network, Examples data) {
    try (MiniBatch batch = new Batches(data.pick(0, 0), 2).inOrder().iterator().next()) {
      initialize(network, data.shape());
      NDArray output = Train.forward(network, batch, false);
      return new Answer(output.getShape(), output.toType(DataType.FLOAT32, false).toFloatArray());
    } catch (RuntimeException refused) {
      throw untaken(data.shape(), refused);
    }
  }

  private static void initialize(Block network, Shape example) {
    if (!network.isInitialized()) {
      NDManager owner = Torch.engine().newBaseManager();
      try {
        network.initialize(owner, DataType.FLOAT32, new Shape(1).addAll(example));
      } catch (RuntimeException refused) {
        owner.close();
        throw refused;
      }
    }
  }

  /** A network and examples that don't fit. */
  static IllegalArgumentException untaken(Shape example, RuntimeException refused) {
    return new IllegalArgumentException(
        ("The network doesn't take examples of shape %s (%d values each): %s. See what its first"
                + " block expects; images for a Linear block are flattened first, with"
                + " Blocks.batchFlattenBlock(%d).")
            .formatted(example, example.size(), Reason.of(refused), example.size()),
        refused);
  }
}
