package io.percolate.check.answer;

/** Ways to stop a thread that doesn't listen. */
final class Stopping {
  private Stopping() {}

  /** Percolate's own kernel can stop the code of cells, on every JDK. */
  static void ofKernel(Thread thread) {
    try {
      Class.forName("io.percolate.kernel.run.Interrupts", true, ClassLoader.getSystemClassLoader())
          .getMethod("stop", Thread.class)
          .invoke(null, thread);
    } catch (ReflectiveOperationException | LinkageError e) {
      // Another kernel, or none.
    }
  }

  /** Works before JDK 20; later ones refuse. What then runs on does so where it disturbs least. */
  static void byForce(Thread thread) {
    try {
      Thread.class.getMethod("stop").invoke(thread);
    } catch (ReflectiveOperationException e) {
      thread.setPriority(Thread.MIN_PRIORITY);
    }
  }
}
