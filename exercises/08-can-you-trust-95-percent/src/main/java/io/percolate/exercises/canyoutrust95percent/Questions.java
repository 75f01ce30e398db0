package io.percolate.exercises.canyoutrust95percent;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L08 asks. */
public final class Questions {
  public static final Question<Baselines> BASELINES = Question.of(Baselines.class);
  public static final Question<Wilson> WILSON = Question.of(Wilson.class);
  public static final Question<Overlap> OVERLAP = Question.of(Overlap.class);
  public static final Question<Pipeline> PIPELINE = Question.of(Pipeline.class);
  public static final Question<Reproduce> REPRODUCE = Question.of(Reproduce.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of(
          "08-can-you-trust-95-percent",
          "Can you trust 95 %?",
          BASELINES,
          WILSON,
          OVERLAP,
          PIPELINE,
          REPRODUCE);

  private Questions() {}
}
