package io.percolate.kit.deploy;

import java.util.Arrays;

/**
 * A folder that holds no model, a damaged one, or another one than is asked for. The message says
 * what is wrong and what to do. The fault is in files, so the stack trace begins at who asked.
 */
public final class DeployException extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final String READERS = DeployException.class.getPackageName();

  DeployException(String message) {
    this(message, null);
  }

  DeployException(String message, Throwable cause) {
    super(message, cause);
    setStackTrace(
        Arrays.stream(getStackTrace())
            .dropWhile(frame -> frame.getClassName().startsWith(READERS))
            .toArray(StackTraceElement[]::new));
  }
}
