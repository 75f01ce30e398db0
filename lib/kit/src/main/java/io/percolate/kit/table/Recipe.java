package io.percolate.kit.table;

import io.percolate.kit.data.DataException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tech.tablesaw.api.Table;

/**
 * What is to be done to the columns of a table, before any of it was looked at. Immutable: each
 * method returns a copy that asks for one thing more. In which order they are called makes no
 * difference: missing values are always filled in first, then columns are scaled or encoded.
 *
 * <p>A step takes the columns it is for. Without any, it is for all that no other step of its sort
 * names and that it is meant for: means, medians and scales for numbers, one-hot for text. Columns
 * that no step concerns become features as they are.
 */
public final class Recipe {
  private final String target;
  private final boolean log;
  private final boolean leakageAllowed;
  private final List<Request> requests;

  Recipe(String target, boolean log, boolean leakageAllowed, List<Request> requests) {
    this.target = target;
    this.log = log;
    this.leakageAllowed = leakageAllowed;
    this.requests = requests;
  }

  /** Fills in missing values with something learned from those that are there. */
  public Recipe impute(Fill fill, String... columns) {
    return and(Filling.by(fill), columns);
  }

  /**
   * Fills in missing numbers with this one; 0 and 1 stand for false and true.
   *
   * @throws IllegalArgumentException if it is infinite or NaN, which is missing itself
   */
  public Recipe fill(double value, String... columns) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "Missing values can't be filled in with %s; take a number, or impute(MEDIAN)."
              .formatted(value));
    }
    return and(Filling.with(value), columns);
  }

  /** Fills in missing texts with this one, which becomes a category of its own. */
  public Recipe fill(String value, String... columns) {
    return and(Filling.with(value), columns);
  }

  /**
   * Adds a feature that is 1 where a column's value is missing, else 0; without columns, for those
   * that miss any in training.
   */
  public Recipe markMissing(String... columns) {
    return and(Request.Plain.MARK_MISSING, columns);
  }

  /**
   * Scales numbers to mean 0 and standard deviation 1 over the training rows: {@code (x − mean) /
   * deviation}, with that of the population, as scikit-learn's StandardScaler. A column that is
   * constant in training becomes 0.
   */
  public Recipe standardise(String... columns) {
    return and(Encoding.STANDARDISE, columns);
  }

  /**
   * Scales numbers so that the training rows reach from 0 to 1: {@code (x − min) / (max − min)}.
   * Other rows may reach beyond; {@link Prep#report(Table)} counts them. A column that is constant
   * in training becomes 0.
   */
  public Recipe minMax(String... columns) {
    return and(Encoding.MIN_MAX, columns);
  }

  /**
   * Turns categories into a feature each, named {@code column=category}: 1 where it is that one,
   * else 0. A category that training doesn't have is 0 in all; {@link Prep#report(Table)} counts
   * them.
   */
  public Recipe oneHot(String... columns) {
    return and(Encoding.ONE_HOT, columns);
  }

  /** Makes no feature of these columns. */
  public Recipe drop(String... columns) {
    if (columns.length == 0) {
      throw new IllegalArgumentException("Say which columns to drop, as in drop(\"id\").");
    }
    return and(Request.Plain.DROP, columns);
  }

  /**
   * Predicts the natural logarithm of the target: prices and incomes vary by factors more than by
   * sums. {@link Prep#restore} takes a prediction back.
   */
  public Recipe logTarget() {
    return new Recipe(target, true, leakageAllowed, requests);
  }

  /** Lets test rows be learned from, to show what comes of it. The report says so. */
  public Recipe allowLeakage() {
    return new Recipe(target, log, true, requests);
  }

  private Recipe and(Request.Step step, String... columns) {
    List<Request> more = new ArrayList<>(requests);
    more.add(new Request(step, List.of(columns)));
    return new Recipe(target, log, leakageAllowed, List.copyOf(more));
  }

  /**
   * Learns from training rows, and from them alone, what each step needs to know.
   *
   * @throws IllegalArgumentException if the recipe doesn't fit the table's columns, or these are
   *     the test rows of a {@link TableSplit}
   * @throws DataException if a value can't be used, or one is missing that no step fills in
   */
  public Prep fit(Table train) {
    if (train instanceof HeldOut && !leakageAllowed) {
      throw new IllegalArgumentException(
          "These rows are held out to be judged by. Whatever is learned from them, be it a mean,"
              + " leaks what the test should find out, and its result would be too good: fit on"
              + " split.train(). To show what leaking does, say allowLeakage().");
    }
    if (train.isEmpty()) {
      throw new DataException(
          "There are no rows to learn from in table %s.".formatted(train.name()));
    }
    Target predicted = Target.learn(Tables.column(train, target), log);
    Plan plan = new Plan(requests, train, target);
    List<Feature> features = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    for (String column : train.columnNames()) {
      if (plan.isDropped(column)) {
        dropped.add(column);
      } else if (!column.equalsIgnoreCase(target)) {
        features.add(plan.learn(train.column(column)));
      }
    }
    if (features.isEmpty()) {
      throw new IllegalArgumentException(
          "No column is left to predict %s from; drop fewer.".formatted(target));
    }
    return new Prep(this, predicted, List.copyOf(features), List.copyOf(dropped), train);
  }

  boolean leakageAllowed() {
    return leakageAllowed;
  }

  /** All steps, in the order they were asked for. */
  @Override
  public String toString() {
    List<String> steps = requests.stream().map(Request::toString).collect(Collectors.toList());
    if (leakageAllowed) {
      steps.add("LEAKAGE ALLOWED");
    }
    return "predict %s%s%s"
        .formatted(
            log ? "log " : "", target, steps.isEmpty() ? "" : ": " + String.join("; ", steps));
  }
}
