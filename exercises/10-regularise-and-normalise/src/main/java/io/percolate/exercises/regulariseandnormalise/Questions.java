package io.percolate.exercises.regulariseandnormalise;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L10 asks. */
public final class Questions {
  public static final Question<Penalty> PENALTY = Question.of(Penalty.class);
  public static final Question<Dropout> DROPOUT = Question.of(Dropout.class);
  public static final Question<BatchNorm> BATCH_NORM = Question.of(BatchNorm.class);
  public static final Question<Start> START = Question.of(Start.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of(
          "10-regularise-and-normalise",
          "Regularise and normalise",
          PENALTY,
          DROPOUT,
          BATCH_NORM,
          START);

  private Questions() {}
}
