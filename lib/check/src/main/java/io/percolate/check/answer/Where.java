package io.percolate.check.answer;

/** Finds the place in a notebook that an exception comes from. */
final class Where {
  /** JShell's classes, in every kernel. */
  private static final String CELLS = "REPL.";

  private Where() {}

  /** The method and its line, such as {@code mse, line 3}; empty if no cell's code is involved. */
  static String in(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      String method = frame.getMethodName();
      if (frame.getClassName().startsWith(CELLS) && !method.contains("$")) {
        String line = frame.getLineNumber() > 0 ? ", line " + frame.getLineNumber() : "";
        return method + line;
      }
    }
    return "";
  }
}
