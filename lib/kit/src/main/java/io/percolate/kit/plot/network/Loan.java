package io.percolate.kit.plot.network;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.initializer.Initializer;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Gives a network the weights that it lacks, zeros, for as long as it is looked at: only then do
 * its parameters have shapes. Afterwards each parameter is as it was, and no random number was
 * drawn.
 */
final class Loan {

  /** What a parameter had before. */
  private record Before(Shape shape, Initializer initializer) {}

  private final Block network;
  private final Map<Parameter, Before> lent = new IdentityHashMap<>();
  private final Map<Parameter, Boolean> owned = new IdentityHashMap<>();
  private final NDManager manager = NDManager.newBaseManager();

  private Loan(Block network) {
    this.network = network;
    for (Parameter parameter : network.getParameters().values()) {
      if (parameter.isInitialized()) {
        owned.put(parameter, true);
      } else {
        lent.put(parameter, new Before(parameter.getShape(), parameter.getInitializer()));
      }
    }
  }

  /**
   * Looks at a network that has all its weights.
   *
   * @param inputs the shapes it takes, batch included
   */
  static <T> T during(Block network, Supplier<T> look, Shape... inputs) {
    Loan loan = new Loan(network);
    try {
      if (!loan.lent.isEmpty()) {
        loan.lent.keySet().forEach(parameter -> parameter.setInitializer(Initializer.ZEROS));
        network.initialize(loan.manager, DataType.FLOAT32, inputs);
      }
      return look.get();
    } finally {
      loan.takeBack();
    }
  }

  private void takeBack() {
    for (Parameter parameter : network.getParameters().values()) {
      if (!owned.containsKey(parameter)) {
        Before before = lent.get(parameter);
        parameter.close();
        // A block may have made a parameter on the way, which keeps what it was made with.
        parameter.setShape(before == null ? parameter.getShape() : before.shape());
        parameter.setInitializer(
            before == null ? parameter.getInitializer() : before.initializer());
      }
    }
    manager.close();
  }
}
