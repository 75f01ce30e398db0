package io.percolate.exercises.convolutionandaugmentation;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L11 asks. */
public final class Questions {
  public static final Question<Convolution> CONV2D = Question.of(Convolution.class);
  public static final Question<OutputSizes> OUTPUT_SIZES = Question.of(OutputSizes.class);
  public static final Question<Shift> SHIFT = Question.of(Shift.class);
  public static final Question<Lenet> LENET = Question.of(Lenet.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of(
          "11-convolution-and-augmentation",
          "Convolution and augmentation",
          CONV2D,
          OUTPUT_SIZES,
          SHIFT,
          LENET);

  private Questions() {}
}
