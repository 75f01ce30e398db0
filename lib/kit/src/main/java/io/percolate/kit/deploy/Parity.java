package io.percolate.kit.deploy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.SavedScript;
import io.percolate.kit.engine.Torch;
import java.nio.file.Path;

/** Whether an exported network answers as the one here, in batches of several sizes. */
final class Parity {

  private static final int[] SIZES = {1, 2, 61};
  private static final double TOLERANCE = 1e-4;

  private Parity() {}

  /**
   * Asks both.
   *
   * @throws IllegalArgumentException if their answers differ
   */
  static void check(Block network, Examples test, About about, Path folder) {
    try (SavedScript script = DeployedModel.script(folder.resolve(ModelFolder.TORCH_SCRIPT));
        NDManager manager = script.newManager()) {
      for (int size : SIZES) {
        Examples some = test.take(size);
        NDArray x = manager.create(some.features(), new Shape(some.size()).addAll(test.shape()));
        float[] here = Torch.withoutGradients(() -> ask(network, x));
        float[] there = script.run(unprepared(x, about)).toFloatArray();
        compare(here, there);
      }
    }
  }

  private static float[] ask(Block network, NDArray x) {
    ParameterStore weights = new ParameterStore(x.getManager(), false);
    return network.forward(weights, new NDList(x), false).singletonOrThrow().toFloatArray();
  }

  /** What the exported network's own preparation makes x of. */
  private static NDArray unprepared(NDArray x, About about) {
    if (about.shift().length == 0) {
      return x;
    }
    NDManager manager = x.getManager();
    return x.mul(wide(manager, x, about.scale())).add(wide(manager, x, about.shift()));
  }

  private static NDArray wide(NDManager manager, NDArray x, float... values) {
    return manager.create(values, values.length == 1 ? new Shape(1) : x.getShape().slice(1));
  }

  private static void compare(float[] here, float[] there) {
    boolean same = here.length == there.length;
    double most = 0;
    for (int i = 0; same && i < here.length; i++) {
      double off = Math.abs(here[i] - there[i]) / Math.max(1, Math.abs(here[i]));
      most = Math.max(most, off);
      same = off <= TOLERANCE; // which NaN isn't
    }
    if (!same) {
      throw new IllegalArgumentException(
          "Written out, the network answers otherwise than here (off by %.2g): a layer decides by the size or the values of a batch, or draws random numbers. Let it compute the same for every example."
              .formatted(most));
    }
  }
}
