package io.percolate.exercises.backpropagation;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L04 asks. */
public final class Questions {
  public static final Question<Gears> GEARS = Question.of(Gears.class);
  public static final Question<Paths> PATHS = Question.of(Paths.class);
  public static final Question<Tensors> TENSORS = Question.of(Tensors.class);
  public static final Question<Step> STEP = Question.of(Step.class);
  public static final Question<Training> TRAINING = Question.of(Training.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of("04-backpropagation", "Backpropagation", GEARS, PATHS, TENSORS, STEP, TRAINING);

  private Questions() {}
}
