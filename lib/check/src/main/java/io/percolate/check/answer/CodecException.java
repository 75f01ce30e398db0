package io.percolate.check.answer;

/** A value that can't be carried between a check and a learner's code; the message says why. */
public final class CodecException extends RuntimeException {
  CodecException(String message) {
    super(message);
  }
}
