package io.percolate.kit.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.training.ParameterStore;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Torch;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/** What the layers of a chain make of examples, one after the other. */
final class Activations {

  private static final int BATCH = 500;

  private final Examples data;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<FloatBuffer> values = new ArrayList<>();

  private Activations(Examples data) {
    this.data = data;
  }

  static List<Examples> of(Block network, Examples data) {
    if (!(network instanceof SequentialBlock)) {
      throw new IllegalArgumentException(
          "Only in a SequentialBlock is it known which layer comes after which, and this is a %s;"
                  .formatted(network.getClass().getSimpleName())
              + " ask for one of its parts.");
    }
    Check.trained(network);
    Check.network(network, data);
    return Torch.withoutGradients(() -> new Activations(data).through(network));
  }

  private List<Examples> through(Block chain) {
    for (MiniBatch next : new Batches(data, BATCH).inOrder()) {
      try (MiniBatch batch = next) {
        ParameterStore weights = new ParameterStore(batch.manager(), false);
        NDList flow = new NDList(batch.features());
        int layer = 0;
        for (Block block : chain.getChildren().values()) {
          flow = block.forward(weights, flow, false);
          keep(layer++, flow.singletonOrThrow());
        }
      }
    }
    List<Examples> layers = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      float[] all = values.get(i).array();
      layers.add(new Examples(all, shapes.get(i), data.labels(), data.labelShape()));
    }
    return layers;
  }

  private void keep(int layer, NDArray output) {
    if (layer == shapes.size()) {
      Shape shape = output.getShape().slice(1);
      shapes.add(shape);
      values.add(
          FloatBuffer.allocate(
              Math.toIntExact(Math.multiplyExact(shape.size(), (long) data.size()))));
    }
    values.get(layer).put(output.toFloatArray());
  }
}
