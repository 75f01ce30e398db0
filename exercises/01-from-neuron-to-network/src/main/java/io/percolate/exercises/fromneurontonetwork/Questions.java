package io.percolate.exercises.fromneurontonetwork;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;

/** What L01 asks. */
public final class Questions {
  public static final Question<ParameterCount> PARAMETER_COUNT = Question.of(ParameterCount.class);
  public static final Question<Edges> EDGES = Question.of(Edges.class);
  public static final Question<MapRepair> CONCEPT_MAP = Question.of(MapRepair.class);
  public static final Question<Large> LARGE = Question.of(Large.class);

  public static final Assignment ASSIGNMENT =
      Assignment.of(
          "01-from-neuron-to-network",
          "From neuron to network",
          PARAMETER_COUNT,
          EDGES,
          CONCEPT_MAP,
          LARGE);

  private Questions() {}
}
