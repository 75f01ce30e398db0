package io.percolate.kit.deploy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;

/** {@code (x − shift) / scale}, as a layer before the first. */
final class Standardise extends AbstractBlock {

  private final Parameter shift;
  private final Parameter scale;

  /**
   * @param sizes that both are for: of one example
   * @throws IllegalArgumentException if there aren't as many numbers, a shift isn't one, or a scale
   *     is no divisor
   */
  Standardise(NDManager manager, Shape sizes, float[] shift, float[] scale) {
    this.shift = constant(manager, "shift", sizes, shift);
    this.scale = constant(manager, "scale", sizes, scale);
    for (float divisor : scale) {
      if (divisor == 0 || !Float.isFinite(divisor)) {
        throw new IllegalArgumentException(
            "A scale of %s can't be divided by; a column that is always the same needs 1."
                .formatted(divisor));
      }
    }
    for (float difference : shift) {
      if (!Float.isFinite(difference)) {
        throw new IllegalArgumentException(
            "A shift of %s can't be taken from a value; take the column's mean, or 0."
                .formatted(difference));
      }
    }
  }

  private Parameter constant(NDManager manager, String name, Shape sizes, float... values) {
    if (values.length != 1 && values.length != sizes.size()) {
      throw new IllegalArgumentException(
          "There are %d numbers for the %s of an input of shape %s; give one for all values or %d."
              .formatted(values.length, name, sizes, sizes.size()));
    }
    Parameter parameter =
        addParameter(Parameter.builder().setName(name).setType(Parameter.Type.OTHER).build());
    parameter.setArray(manager.create(values, values.length == 1 ? new Shape(1) : sizes));
    return parameter;
  }

  @Override
  protected NDList forwardInternal(
      ParameterStore store, NDList inputs, boolean training, PairList<String, Object> options) {
    NDArray x = inputs.singletonOrThrow();
    return new NDList(
        x.sub(store.getValue(shift, x.getDevice(), training))
            .div(store.getValue(scale, x.getDevice(), training)));
  }

  @Override
  public Shape[] getOutputShapes(Shape[] inputs) {
    return inputs;
  }
}
