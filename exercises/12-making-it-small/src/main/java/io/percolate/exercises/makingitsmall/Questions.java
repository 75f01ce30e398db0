package io.percolate.exercises.makingitsmall;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L12 asks. */
public final class Questions {
  public static final Question<Quantise> QUANTISE = Question.of(Quantise.class);
  public static final Question<Prune> PRUNE = Question.of(Prune.class);
  public static final Question<Csr> CSR = Question.of(Csr.class);
  public static final Question<SmallFile> SMALL_FILE = Question.of(SmallFile.class);
  public static final Question<Distil> DISTIL = Question.of(Distil.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of(
          "12-making-it-small", "Making it small", QUANTISE, PRUNE, CSR, SMALL_FILE, DISTIL);

  private Questions() {}
}
