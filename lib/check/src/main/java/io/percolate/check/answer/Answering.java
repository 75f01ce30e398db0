package io.percolate.check.answer;

import java.lang.reflect.Method;
import java.time.Duration;

/** Whatever answers the calls of one contract. */
public interface Answering {
  /**
   * Calls one method of the contract.
   *
   * @param arguments encoded by {@link Codec#encodeArguments}
   * @param limit how long to wait at most
   */
  Reply call(Method method, byte[] arguments, Duration limit);
}
