package io.percolate.kit.compress;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Int8.Range;
import io.percolate.kit.engine.Torch;
import io.percolate.kit.train.Train;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A network whose linear layers compute in whole numbers: int8 weights, a scale for each output,
 * times activations of 7 bits. All else is as it was. The result answers as any block does, with
 * {@code evaluate} or {@code predict}, and isn't trained.
 *
 * <p>Where layers are wide and batches large, whole numbers are faster; a small layer, or one
 * example at a time, spends more on measuring and rounding than the multiplication saves.
 */
public final class Int8Network {

  private Int8Network() {}

  /**
   * With activations measured batch by batch, as they come.
   *
   * @param network a {@code SequentialBlock}; linear layers in blocks of other kinds stay as they
   *     are
   * @throws IllegalArgumentException if it is another block, or has no linear layer
   */
  public static Block dynamic(Block network) {
    return convert(network, Optional.empty());
  }

  /**
   * With the range of activations fixed beforehand: between the lowest and the highest that these
   * examples give. What lies outside is cut off.
   *
   * @param calibration a few hundred examples like those to come, of which labels don't matter
   * @throws IllegalArgumentException if the network is another block, has no linear layer, or
   *     doesn't take such examples, or makes numbers of them that aren't finite
   * @see #dynamic
   */
  public static Block calibrated(Block network, Examples calibration) {
    return convert(network, Optional.of(calibration));
  }

  private static Block convert(Block network, Optional<Examples> calibration) {
    if (!(network instanceof SequentialBlock)) {
      throw new IllegalArgumentException(
          "Layers are exchanged in a SequentialBlock, but this network is a %s; add its layers to a SequentialBlock."
              .formatted(network.getClass().getSimpleName()));
    }
    if (!network.isInitialized()) {
      throw new IllegalStateException(
          "This network has no weights yet to quantise: train it first, or load it.");
    }
    List<Block> layers = flat(network);
    if (layers.stream().noneMatch(Linear.class::isInstance)) {
      throw new IllegalArgumentException(
          "This network has no Linear layer, and int8 arithmetic is for these.");
    }
    List<Range> ranges = new ArrayList<>();
    SequentialBlock same = new SequentialBlock();
    same.addAll(layers);
    initialize(same, network.getInputShapes());
    calibration.ifPresent(examples -> ranges.addAll(ranges(same, examples)));
    SequentialBlock converted = new SequentialBlock();
    for (int i = 0; i < layers.size(); i++) {
      Block layer = layers.get(i);
      converted.add(
          !(layer instanceof Linear)
              ? layer
              : ranges.isEmpty()
                  ? Int8Linear.dynamic(layer)
                  : Int8Linear.fixed(layer, ranges.get(i), ranges.get(i + 1)));
    }
    initialize(converted, network.getInputShapes());
    return converted;
  }

  /** Tells the layers for which input they are; those that have weights keep them. */
  private static void initialize(Block converted, Shape... inputs) {
    try (NDManager manager = Torch.engine().newBaseManager()) {
      converted.initialize(manager, DataType.FLOAT32, inputs);
    }
  }

  /** The layers one after the other, those of sequences within it too. */
  private static List<Block> flat(Block network) {
    return network.getChildren().values().stream()
        .flatMap(
            child ->
                child.getClass() == SequentialBlock.class ? flat(child).stream() : Stream.of(child))
        .toList();
  }

  /** Of what comes in, and then of what each layer makes of it. */
  private static List<Range> ranges(Block layers, Examples examples) {
    List<Range> ranges = new ArrayList<>(List.of(range(examples.features())));
    Train.activations(layers, examples).forEach(made -> ranges.add(range(made.features())));
    return ranges;
  }

  private static Range range(float[] values) {
    float low = 0;
    float high = 0;
    for (float value : values) {
      if (!Float.isFinite(value)) {
        throw new IllegalArgumentException(
            "The calibration examples give activations of %s, and no range reaches there. Give examples of finite numbers, as they come when the network is asked."
                .formatted(value));
      }
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return new Range(low, high);
  }
}
