package io.percolate.exercises.responsiblemodels;

import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;

/** The four counts, and the rates made of them. */
record Counted(int tp, int fp, int fn, int tn) {
  static Counted of(double[] scores, boolean[] repaid, IntPredicate who, DoublePredicate approved) {
    int[] counts = new int[4];
    for (int i = 0; i < scores.length; i++) {
      if (who.test(i)) {
        counts[(approved.test(scores[i]) ? 0 : 2) + (repaid[i] ? 0 : 1)]++;
      }
    }
    return new Counted(counts[0], counts[1], counts[2], counts[3]);
  }

  static Counted of(Equalise.People people, double threshold) {
    return of(people.scores(), people.repaid(), i -> true, score -> score >= threshold);
  }

  int n() {
    return tp + fp + fn + tn;
  }

  double approval() {
    return (double) (tp + fp) / n();
  }

  double truePositive() {
    return (double) tp / (tp + fn);
  }

  double falsePositive() {
    return (double) fp / (fp + tn);
  }

  double precision() {
    return (double) tp / (tp + fp);
  }
}
