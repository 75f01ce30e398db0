package io.percolate.kit.compress;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import io.percolate.kit.engine.Int8;
import io.percolate.kit.engine.Int8.Range;
import io.percolate.kit.store.Unsaved;

/** A linear layer in whole numbers, made of one in fractions; {@code (batch, inputs)}. */
final class Int8Linear extends AbstractBlock implements Unsaved {

  private final Int8 layer;
  private final int outputs;

  private Int8Linear(Int8 layer, int outputs) {
    this.layer = layer;
    this.outputs = outputs;
  }

  static Int8Linear dynamic(Block linear) {
    QuantizedArray weight = weight(linear);
    float[] bias = bias(linear, weight);
    return new Int8Linear(Int8.dynamic(weight.restore(), bias, weight.scales()), bias.length);
  }

  static Int8Linear fixed(Block linear, Range input, Range output) {
    QuantizedArray weight = weight(linear);
    float[] bias = bias(linear, weight);
    return new Int8Linear(
        Int8.fixed(weight.restore(), bias, weight.scales(), input, output), bias.length);
  }

  private static QuantizedArray weight(Block linear) {
    return Quantizer.int8()
        .perChannel()
        .quantize(linear.getDirectParameters().get("weight").getArray());
  }

  private static float[] bias(Block linear, QuantizedArray weight) {
    return linear.getDirectParameters().contains("bias")
        ? linear.getDirectParameters().get("bias").getArray().toFloatArray()
        : new float[weight.scales().length];
  }

  @Override
  protected NDList forwardInternal(
      ParameterStore parameters,
      NDList inputs,
      boolean training,
      PairList<String, Object> arguments) {
    return new NDList(layer.forward(inputs.singletonOrThrow()));
  }

  @Override
  public Shape[] getOutputShapes(Shape[] inputs) {
    Shape input = inputs[0];
    return new Shape[] {input.slice(0, input.dimension() - 1).add(outputs)};
  }
}
