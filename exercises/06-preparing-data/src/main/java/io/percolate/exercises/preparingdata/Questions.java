package io.percolate.exercises.preparingdata;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L06 asks. */
public final class Questions {
  public static final Question<Impute> IMPUTE = Question.of(Impute.class);
  public static final Question<MinMax> MIN_MAX = Question.of(MinMax.class);
  public static final Question<Batches> BATCHES = Question.of(Batches.class);
  public static final Question<DropColumns> DROP_COLUMNS = Question.of(DropColumns.class);
  public static final Question<CleaningReport> CLEANING_REPORT = Question.of(CleaningReport.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of(
          "06-preparing-data",
          "Preparing data",
          IMPUTE,
          MIN_MAX,
          BATCHES,
          DROP_COLUMNS,
          CLEANING_REPORT);

  private Questions() {}
}
