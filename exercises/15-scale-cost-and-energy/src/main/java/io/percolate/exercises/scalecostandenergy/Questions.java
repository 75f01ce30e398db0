package io.percolate.exercises.scalecostandenergy;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L15 asks. */
public final class Questions {
  public static final Question<Budget> BUDGET = Question.of(Budget.class);
  public static final Question<Memory> MEMORY = Question.of(Memory.class);
  public static final Question<Shards> SHARDS = Question.of(Shards.class);
  public static final Question<FedAvg> FED_AVG = Question.of(FedAvg.class);
  public static final Question<Energy> ENERGY = Question.of(Energy.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of(
          "15-scale-cost-and-energy",
          "Scale, cost and energy",
          BUDGET,
          MEMORY,
          SHARDS,
          FED_AVG,
          ENERGY);

  private Questions() {}
}
