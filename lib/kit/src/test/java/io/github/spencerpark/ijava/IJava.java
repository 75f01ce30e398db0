package io.github.spencerpark.ijava;

import io.github.spencerpark.jupyter.kernel.BaseKernel;

/** Stands in for IJava's class of this name, with the base library that IJava really uses. */
public final class IJava {

  private static BaseKernel kernel;

  private IJava() {}

  /** As in IJava: null while none runs. */
  public static BaseKernel getKernelInstance() {
    return kernel;
  }

  /** Starts or, with null, stops a kernel. */
  public static void run(BaseKernel next) {
    kernel = next;
  }
}
