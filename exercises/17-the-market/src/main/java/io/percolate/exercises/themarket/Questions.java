package io.percolate.exercises.themarket;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L17 asks. */
public final class Questions {
  public static final Question<Unify> UNIFY = Question.of(Unify.class);
  public static final Question<Shares> SHARES = Question.of(Shares.class);
  public static final Question<Rivals> RIVALS = Question.of(Rivals.class);
  public static final Question<Growth> GROWTH = Question.of(Growth.class);
  public static final Question<Chart> CHART = Question.of(Chart.class);
  public static final Question<GoNoGo> GO_NO_GO = Question.of(GoNoGo.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of("17-the-market", "The market", UNIFY, SHARES, RIVALS, GROWTH, CHART, GO_NO_GO);

  private Questions() {}
}
