package io.percolate.exercises.trainingdigits;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L07 asks. */
public final class Questions {
  public static final Question<NearestMean> NEAREST_MEAN = Question.of(NearestMean.class);
  public static final Question<Loop> LOOP = Question.of(Loop.class);
  public static final Question<Mended> MENDED = Question.of(Mended.class);
  public static final Question<DigitReader> DIGIT_READER = Question.of(DigitReader.class);
  public static final Question<Confusion> CONFUSION = Question.of(Confusion.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of(
          "07-training-digits",
          "Training digits",
          NEAREST_MEAN,
          LOOP,
          MENDED,
          DIGIT_READER,
          CONFUSION);

  private Questions() {}
}
