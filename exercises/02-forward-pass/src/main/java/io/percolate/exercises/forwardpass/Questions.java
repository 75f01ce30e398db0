package io.percolate.exercises.forwardpass;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L02 asks. */
public final class Questions {
  public static final Question<Shapes> SHAPES = Question.of(Shapes.class);
  public static final Question<SigmoidTanh> SIGMOID_TANH = Question.of(SigmoidTanh.class);
  public static final Question<Forward> FORWARD = Question.of(Forward.class);
  public static final Question<LinearStack> LINEAR_STACK = Question.of(LinearStack.class);
  public static final Question<Decision> DECISION = Question.of(Decision.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of(
          "02-forward-pass",
          "Forward pass and activations",
          SHAPES,
          SIGMOID_TANH,
          FORWARD,
          LINEAR_STACK,
          DECISION);

  private Questions() {}
}
