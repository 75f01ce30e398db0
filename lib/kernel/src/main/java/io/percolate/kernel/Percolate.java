package io.percolate.kernel;

/** The way for a library to find the kernel it runs on. */
public final class Percolate {
  private static volatile JavaKernel kernel;

  private Percolate() {}

  /** Returns the kernel of this JVM, null if there is none. */
  public static JavaKernel getKernelInstance() {
    return kernel;
  }

  static void setKernelInstance(JavaKernel running) {
    kernel = running;
  }
}
