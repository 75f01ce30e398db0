package io.percolate.exercises.lossmath;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L03 asks. */
public final class Questions {
  public static final Question<Mse> MSE = Question.of(Mse.class);
  public static final Question<CrossEntropy> CROSS_ENTROPY = Question.of(CrossEntropy.class);
  public static final Question<WhichFormula> WHICH_FORMULA = Question.of(WhichFormula.class);
  public static final Question<Softmax> SOFTMAX = Question.of(Softmax.class);
  public static final Question<BinaryCrossEntropy> BINARY_CROSS_ENTROPY =
      Question.of(BinaryCrossEntropy.class);
  public static final Question<Gradient> GRADIENT = Question.of(Gradient.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of(
          "03-loss-math",
          "Loss math",
          MSE,
          CROSS_ENTROPY,
          WHICH_FORMULA,
          SOFTMAX,
          BINARY_CROSS_ENTROPY,
          GRADIENT);

  private Questions() {}
}
