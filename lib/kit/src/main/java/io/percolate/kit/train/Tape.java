package io.percolate.kit.train;

import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.training.GradientCollector;
import io.percolate.kit.engine.TapeMemory;
import io.percolate.kit.engine.Torch;

/** The engine's tape, which says in words that there is nothing on it, and reads nothing freed. */
record Tape(GradientCollector engine, TapeMemory memory) implements GradientCollector {

  static Tape open() {
    return new Tape(Torch.tape(), new TapeMemory());
  }

  @Override
  public void backward(NDArray target) {
    try {
      engine.backward(target);
    } catch (EngineException nothing) {
      throw new IllegalStateException(
          "There is nothing on the tape that leads from weights to this. Compute the network's"
              + " output and the loss while the tape is open, from weights that aren't frozen, and"
              + " run backward once for each.",
          nothing);
    }
  }

  @Override
  public void zeroGradients() {
    engine.zeroGradients();
  }

  @Override
  public void close() {
    memory.close();
    engine.close();
  }
}
