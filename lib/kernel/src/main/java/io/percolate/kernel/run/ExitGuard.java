package io.percolate.kernel.run;

/** Stands in for the calls in a cell that would end the kernel. */
public final class ExitGuard {
  private ExitGuard() {}

  /** Stands in for {@link System#exit}. */
  public static void exit(int status) {
    throw refusal("System.exit(" + status + ")");
  }

  /** Stands in for {@link Runtime#exit}. */
  public static void exit(Runtime runtime, int status) {
    throw refusal("Runtime.exit(" + status + ")");
  }

  /** Stands in for {@link Runtime#halt}. */
  public static void halt(Runtime runtime, int status) {
    throw refusal("Runtime.halt(" + status + ")");
  }

  private static ExitException refusal(String call) {
    return new ExitException(
        call
            + " was called. In a notebook that would end the kernel and lose every variable, so it"
            + " only ends the cell; use return, or throw an exception, to leave code early.");
  }

  /** Ends a cell that asked to end the kernel. */
  public static final class ExitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private ExitException(String message) {
      super(message);
    }
  }
}
