package io.percolate.exercises.starthere;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L00 asks. */
public final class Questions {
  public static final Question<Scale> SCALE = Question.of(Scale.class);
  public static final Question<Shuffle> SHUFFLE = Question.of(Shuffle.class);
  public static final Question<StandardDeviation> STANDARD_DEVIATION =
      Question.of(StandardDeviation.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of("00-start-here", "Start here", SCALE, SHUFFLE, STANDARD_DEVIATION);

  private Questions() {}
}
