package io.percolate.exercises.sample;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** An assignment for tests. */
public final class Questions {
  public static final Question<Mse> MSE = Question.of(Mse.class);
  public static final Question<CrossEntropy> CROSS_ENTROPY = Question.of(CrossEntropy.class);
  public static final Assignment ASSIGNMENT =
      Assignment.of("03-sample", "Loss math", MSE, CROSS_ENTROPY);

  private Questions() {}
}
