package io.percolate.exercises.fromneurontonetwork;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link Edges} that graders have. */
class EdgesHiddenChecks {
  @Check(value = "networks of any depth", points = 1)
  @Order(1)
  void connectsAnyNetwork(Edges edges, Inputs inputs) {
    for (int layers = 1; layers <= 5; layers++) {
      EdgesChecks.expectEdges(edges, inputs.integers(layers + 1, 1, 7));
    }
  }

  @Check(value = "layers of a single unit, and of equal width", points = 0.5)
  @Order(2)
  void connectsSpecialNetworks(Edges edges, Inputs inputs) {
    EdgesChecks.expectEdges(edges, 1, 1);
    EdgesChecks.expectEdges(edges, 1, 1, 1, 1);
    int width = inputs.integer(2, 5);
    EdgesChecks.expectEdges(edges, width, width, width);
    EdgesChecks.expectEdges(edges, inputs.integer(4, 6), 1, inputs.integer(2, 3), 1);
  }
}
