package io.percolate.check.run;

import io.percolate.check.answer.Answering;
import io.percolate.check.answer.Answers;
import io.percolate.check.answer.Reply;
import io.percolate.check.answer.Reply.Lost;
import io.percolate.check.answer.Reply.Overran;
import java.lang.reflect.Method;
import java.time.Duration;

/**
 * Waits for an answer that overruns twice, not for each check anew, and no longer for a lost one.
 */
final class Patience implements Answering {
  private static final int MOST_OVERRUNS = 2;

  private final Answering answering;
  private int overruns;
  private Reply last;
  private boolean sawStub;

  Patience(Answering answering) {
    this.answering = answering;
  }

  /** Whether a call ran into the stub that a learner is to replace. */
  boolean sawStub() {
    return sawStub;
  }

  /** Asks nothing any more. */
  void end() {
    last = new Lost("Nothing more was asked.");
  }

  @Override
  public Reply call(Method method, byte[] arguments, Duration limit) {
    if (overruns == MOST_OVERRUNS || last instanceof Lost) {
      return last;
    }
    last = answering.call(method, arguments, limit);
    sawStub |= Answers.isNotWritten(last);
    if (last instanceof Overran) {
      overruns++;
    }
    return last;
  }
}
