package io.percolate.check.test;

/**
 * An answer that isn't the expected one. The message: what was called, both values, the meaning.
 */
public final class Mismatch extends AssertionError {
  private static final long serialVersionUID = 1;

  private final boolean named;

  Mismatch(String call, String body) {
    this(call.isEmpty() ? body : "For " + call + "\n" + body, !call.isEmpty());
  }

  private Mismatch(String message, boolean named) {
    super(message);
    this.named = named;
  }

  /** Of many calls together, none of which is to be named. */
  static Mismatch ofMany(String body) {
    return new Mismatch(body, true);
  }

  /** The same, with the arguments of the call that it followed. */
  Mismatch after(String call) {
    return named ? this : new Mismatch(call, getMessage());
  }
}
