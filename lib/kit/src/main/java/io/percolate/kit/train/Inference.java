package io.percolate.kit.train;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import ai.djl.training.loss.Loss;
import io.percolate.kit.data.Examples;
import java.nio.FloatBuffer;
import java.util.concurrent.CancellationException;

/**
 * A network's answers to examples, without learning from them.
 *
 * @param outputs one after another, {@code size × units}
 * @param loss the mean over all examples
 */
record Inference(float[] outputs, double loss) {

  /** Large enough to keep the cores busy, small enough for any memory. */
  private static final int BATCH = 500;

  static Inference run(Block network, Examples data, Loss loss) {
    return Torch.withoutGradients(() -> measure(network, data, loss));
  }

  private static Inference measure(Block network, Examples data, Loss loss) {
    FloatBuffer outputs = null;
    double sum = 0;
    for (MiniBatch next : Batches.inOrder(data, BATCH)) {
      try (MiniBatch batch = next) {
        if (Thread.interrupted()) {
          throw new CancellationException("Stopped before all examples were seen.");
        }
        NDArray output = Train.forward(network, batch, false);
        if (outputs == null) {
          outputs = FloatBuffer.allocate((int) output.getShape().slice(1).size() * data.size());
        }
        outputs.put(output.toFloatArray());
        sum += Train.loss(loss, batch, output).getFloat() * batch.size();
      }
    }
    return new Inference(outputs.array(), sum / data.size());
  }
}
