package io.percolate.kernel;

/** Starts the kernel on the connection that Jupyter's file names. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    throw new UnsupportedOperationException();
  }
}
