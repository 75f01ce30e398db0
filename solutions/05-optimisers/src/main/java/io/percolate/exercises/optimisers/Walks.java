package io.percolate.exercises.optimisers;

import io.percolate.check.test.Inputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Walks by right rules, and by the wrong ones that learners write. */
final class Walks {
  /** How one weight moves. */
  interface Rule {
    /**
     * @param t the step, from 0
     */
    double move(int t, double gradient);
  }

  private Walks() {}

  /** A walk whose weights each have a rule of their own. */
  static double[][] walk(double[] start, double[][] gradients, Supplier<Rule> fresh) {
    return walk(start, gradients, rules(start.length, fresh));
  }

  /** A walk whose weights share one rule and its memory. */
  static double[][] shared(double[] start, double[][] gradients, Rule rule) {
    return walk(start, gradients, rules(start.length, () -> rule));
  }

  private static List<Rule> rules(int weights, Supplier<Rule> fresh) {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < weights; i++) {
      rules.add(fresh.get());
    }
    return rules;
  }

  private static double[][] walk(double[] start, double[][] gradients, List<Rule> rules) {
    double[][] places = new double[gradients.length + 1][];
    places[0] = start.clone();
    for (int t = 0; t < gradients.length; t++) {
      places[t + 1] = places[t].clone();
      for (int i = 0; i < start.length; i++) {
        places[t + 1][i] += rules.get(i).move(t, gradients[t][i]);
      }
    }
    return places;
  }

  /** Slopes of which about every fifth is 0, as where a neuron sleeps. */
  static double[][] gradients(Inputs inputs, int steps, int weights, double size) {
    double[][] gradients = inputs.reals(steps, weights, -size, size);
    for (double[] row : gradients) {
      for (int i = 0; i < weights; i++) {
        row[i] = inputs.integer(1, 5) == 1 ? 0 : row[i];
      }
    }
    return gradients;
  }

  /** Every row as the last one, as where all rows are one array. */
  static double[][] oneArray(double[][] walk) {
    double[][] rows = new double[walk.length][];
    Arrays.fill(rows, walk[walk.length - 1]);
    return rows;
  }
}
