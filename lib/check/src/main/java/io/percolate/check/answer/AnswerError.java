package io.percolate.check.answer;

/** A call to the learner's code that gave nothing to compare; its message teaches. */
public final class AnswerError extends AssertionError {
  private static final long serialVersionUID = 1;

  private final transient Reply reply;

  AnswerError(String message, Reply reply) {
    super(message);
    this.reply = reply;
  }

  /** What came instead of a value. */
  public Reply reply() {
    return reply;
  }
}
