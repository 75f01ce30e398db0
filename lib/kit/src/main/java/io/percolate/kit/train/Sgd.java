package io.percolate.kit.train;

import ai.djl.ndarray.NDArray;
import java.util.List;

/** {@code w ← w − rate · g}, in place. */
final class Sgd extends ExactOptimizer {

  private static final Script STEP =
      new Script(
          List.of("w", "g"),
          "rate",
          "_0 = torch.sub_(w[0], g[0], alpha=rate)",
          "_1 = torch.zero_(g[0])");

  Sgd(double rate) {
    super(rate);
  }

  @Override
  public void update(String id, NDArray weight, NDArray gradient) {
    STEP.run(rate, weight, gradient);
  }
}
