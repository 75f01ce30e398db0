package io.percolate.kernel.pair;

/**
 * The compiler itself has failed, such as by code that is nested deeper than its stack. It may have
 * been about to initialise a class of its own, which it can't use ever after: it is of no use then,
 * to this kernel or to another.
 */
final class CompilerFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  CompilerFault(Throwable cause) {
    super(cause);
  }
}
