package io.percolate.kit.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adam as Kingma and Ba define it: with {@code m̂ = m / (1 − β₁ᵗ)} and {@code v̂ = v / (1 − β₂ᵗ)},
 * {@code w ← w − rate · m̂ / (√v̂ + ε)}.
 *
 * <p>Uses PyTorch's fused kernel, which goes over the weights once. DJL's own Adam goes over them
 * more than ten times, and adds ε before the correction.
 */
final class Adam extends ExactOptimizer {

  private static final Script STEP =
      new Script(
          List.of("w", "g", "m", "v", "t"),
          "rate",
          "_0 = torch.add_(t[0], 1)",
          "none = annotate(List[Tensor], [])",
          "torch._fused_adam_(w, g, m, v, none, t, lr=rate, beta1=0.9, beta2=0.999,"
              + " weight_decay=0., eps=1e-08, amsgrad=False, maximize=False)",
          "_1 = torch.zero_(g[0])");

  /** What Adam remembers of one weight: moving means of g and of g², and how many steps it took. */
  private record Memory(NDArray mean, NDArray square, NDArray steps) {

    static Memory of(NDArray weight, NDManager manager) {
      return new Memory(
          manager.zeros(weight.getShape()),
          manager.zeros(weight.getShape()),
          manager.zeros(new Shape()));
    }
  }

  private final NDManager manager = Torch.managerFor(this);
  private final Map<String, Memory> memories = new HashMap<>();

  Adam(double rate) {
    super(rate);
  }

  @Override
  public void update(String id, NDArray weight, NDArray gradient) {
    Memory memory = memories.computeIfAbsent(id, fresh -> Memory.of(weight, manager));
    STEP.run(rate, weight, gradient, memory.mean(), memory.square(), memory.steps());
  }
}
