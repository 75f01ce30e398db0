package io.percolate.exercises.schedulesandstopping;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L09 asks. */
public final class Questions {
  public static final Question<StepRate> STEP_RATE = Question.of(StepRate.class);
  public static final Question<WarmUpCosine> WARM_UP_COSINE = Question.of(WarmUpCosine.class);
  public static final Question<Spent> SPENT = Question.of(Spent.class);
  public static final Question<EarlyStopping> EARLY_STOPPING = Question.of(EarlyStopping.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of(
          "09-schedules-and-stopping",
          "Schedules and stopping",
          STEP_RATE,
          WARM_UP_COSINE,
          SPENT,
          EARLY_STOPPING);

  private Questions() {}
}
