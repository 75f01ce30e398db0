package io.percolate.kit.plot.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.LambdaBlock;
import ai.djl.training.ParameterStore;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What functions within a network are called. DJL names those that it makes; a method reference or
 * lambda has no name, so it is known by what it does: whoever answers test values exactly as an
 * activation of DJL's does is called like it.
 */
final class Functions {

  static final String IDENTITY = "identity";

  private static final String UNKNOWN = "function";

  /** From −8 to 8, so that activations differ. */
  private static final int VALUES = 7;

  private static final Map<String, UnaryOperator<NDArray>> KNOWN =
      Map.ofEntries(
          Map.entry(IDENTITY, x -> x),
          Map.entry("ReLU", Activation::relu),
          Map.entry("ReLU6", Activation::relu6),
          Map.entry("sigmoid", Activation::sigmoid),
          Map.entry("Tanh", Activation::tanh),
          Map.entry("softPlus", Activation::softPlus),
          Map.entry("softSign", Activation::softSign),
          Map.entry("LeakyReLU", x -> Activation.leakyRelu(x, 0.01f)),
          Map.entry("ELU", x -> Activation.elu(x, 1)),
          Map.entry("SELU", Activation::selu),
          Map.entry("GELU", Activation::gelu),
          Map.entry("Swish", x -> Activation.swish(x, 1)),
          Map.entry("Mish", Activation::mish),
          Map.entry("softmax", x -> x.softmax(-1)),
          Map.entry("logSoftmax", x -> x.logSoftmax(-1)));

  private Functions() {}

  /** The name of a function that takes these shapes, each with a batch of one. */
  static String name(LambdaBlock block, Shape... inputs) {
    String name = block.getName();
    boolean anonymous = name.equals(LambdaBlock.DEFAULT_NAME) || name.contains("$$Lambda");
    if (!anonymous && !name.isBlank()) {
      return name;
    }
    try (NDManager manager = NDManager.newBaseManager()) {
      return inputs.length == 1 ? recognised(block, probe(manager, inputs[0])) : UNKNOWN;
    } catch (RuntimeException refused) {
      return UNKNOWN; // it takes no test values, which is for it to say
    }
  }

  private static NDArray probe(NDManager manager, Shape input) {
    long batch = (VALUES + input.size() - 1) / input.size();
    Shape shape = new Shape(batch).addAll(input.slice(1));
    return manager.linspace(-8, 8, (int) shape.size()).reshape(shape);
  }

  private static String recognised(LambdaBlock block, NDArray x) {
    NDList answers = block.forward(new ParameterStore(x.getManager(), false), new NDList(x), false);
    NDArray y = answers.singletonOrThrow();
    if (!y.getShape().equals(x.getShape())) {
      boolean reshaped = y.size() == x.size() && y.reshape(x.getShape()).contentEquals(x);
      return !reshaped ? UNKNOWN : y.getShape().dimension() == 2 ? "flatten" : "reshape";
    }
    return KNOWN.entrySet().stream()
        .filter(known -> known.getValue().apply(x).contentEquals(y))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(UNKNOWN);
  }
}
