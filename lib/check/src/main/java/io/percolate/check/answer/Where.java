package io.percolate.check.answer;

import java.util.Optional;

/** Finds the place in a notebook that an exception comes from. */
final class Where {
  /** JShell's classes, in every kernel. */
  private static final String CELLS = "REPL.";

  private static final int LONGEST = 100;

  private Where() {}

  /**
   * The method, and the line's text where the kernel knows it, such as {@code mse: sum += y[5];};
   * empty if no cell's code is involved.
   */
  static String in(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      String method = frame.getMethodName();
      if (frame.getClassName().startsWith(CELLS) && !method.contains("$")) {
        return method + line(frame).map(text -> ": " + cut(text)).orElse("");
      }
    }
    return "";
  }

  /** Percolate's own kernel tells which text stands on a line; a frame's number is JShell's. */
  private static Optional<String> line(StackTraceElement frame) {
    try {
      Object kernel =
          Class.forName("io.percolate.kernel.Percolate", true, ClassLoader.getSystemClassLoader())
              .getMethod("getKernelInstance")
              .invoke(null);
      Object text =
          kernel.getClass().getMethod("sourceLine", StackTraceElement.class).invoke(kernel, frame);
      return ((Optional<?>) text).map(String.class::cast);
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      return Optional.empty(); // another kernel, or none
    }
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
