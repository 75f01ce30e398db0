package io.percolate.kit.scripted;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.index.dim.NDIndexPick;
import ai.djl.ndarray.types.Shape;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/**
 * An operation that an array was asked for, and its arguments as a script writes them.
 *
 * @param self a stand-in for the array
 * @param method of {@code NDArray}, or of DJL's own part of it
 * @param arguments stand-ins, shapes, numbers
 */
public record Call(NDArray self, Method method, Object[] arguments) {

  /** No arguments are an empty list of them. */
  public Call {
    arguments = arguments == null ? new Object[0] : arguments;
  }

  /** The operation and how many arguments it has, such as {@code sub/1}. */
  public String signature() {
    return method.getName() + "/" + arguments.length;
  }

  /** The array that was asked. */
  public String array() {
    return Recorder.name(self);
  }

  /** An argument: an array by its name, a shape as a list, a number or a truth value. */
  public String text(int i) {
    Object argument = arguments[i];
    if (argument == null) {
      return "None";
    }
    if (argument instanceof NDArray array) {
      return Recorder.name(array);
    }
    if (argument instanceof NDList arrays) {
      return arrays.stream().map(Recorder::name).toList().toString();
    }
    if (argument instanceof Shape shape) {
      return Arrays.toString(shape.getShape());
    }
    if (argument instanceof Boolean truth) {
      return truth ? "True" : "False";
    }
    if (argument instanceof Float number) {
      return Double.toString(number); // as wide as it is when DJL hands it on
    }
    if (argument instanceof int[] numbers) {
      return Arrays.toString(numbers);
    }
    return String.valueOf(argument);
  }

  /** How many dimensions a pool or a convolution slides over. */
  public int dimensions() {
    return shape().dimension() - 2;
  }

  /** The arguments for the real array, with anything switched off that draws or remembers. */
  Object[] quiet() {
    Object[] quiet = new Object[arguments.length];
    for (int i = 0; i < quiet.length; i++) {
      quiet[i] = real(arguments[i]);
      if (Boolean.TRUE.equals(quiet[i]) && Vocabulary.RESTLESS.contains(method.getName())) {
        quiet[i] = false;
      }
    }
    return quiet;
  }

  /** The name of an array among several in one argument. */
  public String name(NDArray array) {
    return Recorder.name(array);
  }

  /**
   * Of a reshape: the sizes that it leads to, with −1 for the one that grows with the batch, the
   * first.
   */
  public List<Long> sizes() {
    return Inference.sizes(this);
  }

  /** The shape of the array that was asked. */
  public Shape shape() {
    return Recorder.real(self).getShape();
  }

  /** The shape of an argument that is an array. */
  public Shape shape(int i) {
    return Recorder.real((NDArray) arguments[i]).getShape();
  }

  private static Object real(Object argument) {
    if (argument instanceof NDArray array) {
      return Recorder.real(array);
    }
    if (argument instanceof NDList arrays) {
      return new NDList(arrays.stream().map(Recorder::real).toArray(NDArray[]::new));
    }
    if (argument instanceof NDIndex index) {
      int last = index.getRank() - 1;
      NDArray picked = ((NDIndexPick) index.get(last)).getIndex();
      return new NDIndex().addAllDim(last).addPickDim(Recorder.real(picked));
    }
    return argument;
  }
}
