package io.percolate.kit.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Adam as Kingma and Ba define it and PyTorch computes it: with {@code m̂ = m / (1 − β₁ᵗ)} and
 * {@code v̂ = v / (1 − β₂ᵗ)}, {@code w ← w − rate · m̂ / (√v̂ + ε)}.
 *
 * <p>The engine's own kernel adds ε to {@code √v} before the correction. Multiplying numerator and
 * denominator by {@code √(1 − β₂ᵗ)} shows that it computes the right thing when it is handed {@code
 * ε · √(1 − β₂ᵗ)}, so that is what it gets: one native call a weight.
 */
final class Adam extends ExactOptimizer {

  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.999f;
  private static final double EPSILON = 1e-8;

  /** What Adam remembers of one weight. */
  private static final class Memory {
    final NDArray mean;
    final NDArray square;
    int steps;

    Memory(NDManager manager, NDArray weight) {
      mean = manager.zeros(weight.getShape(), weight.getDataType());
      square = manager.zeros(weight.getShape(), weight.getDataType());
    }
  }

  private final Map<String, Memory> memories = new HashMap<>();
  private final NDManager manager = Torch.managerFor(this);

  Adam(double rate) {
    super(rate);
  }

  @Override
  public void update(String id, NDArray weight, NDArray gradient) {
    Memory memory = memories.computeIfAbsent(id, k -> new Memory(manager, weight));
    memory.steps++;
    double mean = 1 - Math.pow(BETA1, memory.steps);
    double root = Math.sqrt(1 - Math.pow(BETA2, memory.steps));
    float corrected = (float) (rate * root / mean);
    float epsilon = (float) (EPSILON * root);
    NDList inputs = new NDList(weight, gradient, memory.mean, memory.square);
    weight
        .getNDArrayInternal()
        .adamUpdate(
            inputs,
            new NDList(weight),
            rate,
            corrected,
            0,
            1,
            -1,
            BETA1,
            BETA2,
            epsilon,
            false,
            false);
  }
}
