package io.percolate.exercises.responsiblemodels;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L16 asks. */
public final class Questions {
  public static final Question<GroupRates> GROUP_RATES = Question.of(GroupRates.class);
  public static final Question<Equalise> EQUALISE = Question.of(Equalise.class);
  public static final Question<Identity> IDENTITY = Question.of(Identity.class);
  public static final Question<Importance> IMPORTANCE = Question.of(Importance.class);
  public static final Question<Advise> ADVISE = Question.of(Advise.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of(
          "16-responsible-models",
          "Responsible models",
          GROUP_RATES,
          EQUALISE,
          IDENTITY,
          IMPORTANCE,
          ADVISE);

  private Questions() {}
}
