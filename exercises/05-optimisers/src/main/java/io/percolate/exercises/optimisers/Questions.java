package io.percolate.exercises.optimisers;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L05 asks. */
public final class Questions {
  public static final Question<Momentum> MOMENTUM = Question.of(Momentum.class);
  public static final Question<Adam> ADAM = Question.of(Adam.class);
  public static final Question<LargestRate> LARGEST_RATE = Question.of(LargestRate.class);
  public static final Question<RateFinder> RATE_FINDER = Question.of(RateFinder.class);
  public static final Question<BatchNoise> BATCH_NOISE = Question.of(BatchNoise.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of(
          "05-optimisers", "Optimisers", MOMENTUM, ADAM, LARGEST_RATE, RATE_FINDER, BATCH_NOISE);

  private Questions() {}
}
