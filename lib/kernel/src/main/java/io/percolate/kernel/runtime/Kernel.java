package io.percolate.kernel.runtime;

import io.percolate.kernel.JavaKernel;
import io.percolate.kernel.Percolate;

/** The kernel that a cell runs on. */
public final class Kernel {
  private Kernel() {}

  /** Returns the running kernel, null outside of a notebook. */
  public static JavaKernel getKernelInstance() {
    return Percolate.getKernelInstance();
  }

  /** Evaluates Java, as a cell would, and returns the last value. */
  public static Object eval(String code) {
    return running().evalRaw(code);
  }

  /** Prints formatted text, as {@code System.out.printf} does. */
  public static void printf(String format, Object... arguments) {
    System.out.printf(format, arguments);
  }

  static JavaKernel running() {
    JavaKernel kernel = getKernelInstance();
    if (kernel == null) {
      throw new IllegalStateException("No kernel is running; this works in a notebook only.");
    }
    return kernel;
  }
}
