package io.percolate.exercises.atinylanguagemodel;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L14 asks. */
public final class Questions {
  public static final Question<Tokenise> TOKENISE = Question.of(Tokenise.class);
  public static final Question<Mask> MASK = Question.of(Mask.class);
  public static final Question<Attention> ATTENTION = Question.of(Attention.class);
  public static final Question<Perplexity> PERPLEXITY = Question.of(Perplexity.class);
  public static final Question<Sample> SAMPLE = Question.of(Sample.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of(
          "14-a-tiny-language-model",
          "A tiny language model",
          TOKENISE,
          MASK,
          ATTENTION,
          PERPLEXITY,
          SAMPLE);

  private Questions() {}
}
