package io.percolate.kit.scripted;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.index.dim.NDIndexPick;
import ai.djl.ndarray.types.Shape;
import java.lang.reflect.Method;
import java.util.Arrays;

/** An operation that an array was asked for, and its arguments as a script writes them. */
record Call(NDArray self, Method method, Object[] arguments) {

  Call {
    arguments = arguments == null ? new Object[0] : arguments;
  }

  /** The operation and how many arguments it has, such as {@code sub/1}. */
  String signature() {
    return method.getName() + "/" + arguments.length;
  }

  /** The array that was asked. */
  String array() {
    return Recorder.name(self);
  }

  /** An argument: an array by its name, a shape as a list, a number or a truth value. */
  String text(int i) {
    Object argument = arguments[i];
    if (argument == null) {
      return "None";
    }
    if (argument instanceof NDArray array) {
      return Recorder.name(array);
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
    return String.valueOf(argument);
  }

  /** How many dimensions a pool or a convolution slides over. */
  int dimensions() {
    return Recorder.real(self).getShape().dimension() - 2;
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

  private static Object real(Object argument) {
    if (argument instanceof NDArray array) {
      return Recorder.real(array);
    }
    if (argument instanceof NDIndex index) {
      int last = index.getRank() - 1;
      NDArray picked = ((NDIndexPick) index.get(last)).getIndex();
      return new NDIndex().addAllDim(last).addPickDim(Recorder.real(picked));
    }
    return argument;
  }
}
