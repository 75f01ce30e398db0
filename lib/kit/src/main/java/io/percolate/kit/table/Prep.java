package io.percolate.kit.table;

import ai.djl.ndarray.types.Shape;
import io.percolate.kit.data.DataException;
import io.percolate.kit.data.Examples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Turns a table's rows into features and labels by what was learned from training rows:
 *
 * <pre>{@code
 * TableSplit split = TableSplit.of(houses, 0.2, 7);
 * Prep prep = Prep.predict("price")
 *         .impute(MEDIAN).standardise("area").minMax("age").oneHot("region").drop("id")
 *         .fit(split.train());
 * Examples train = prep.transform(split.train());
 * Examples test = prep.transform(split.test());
 * }</pre>
 *
 * <p>What is learned from rows that it is later judged by makes the judgement too good. So {@link
 * Recipe#fit} refuses the test rows of a split, and this refuses to prepare them if it was learned
 * from a table that holds them, in whatever way they got there. Rows that were changed in between
 * aren't recognised.
 */
public final class Prep {
  private static final int LIMIT = 1 << 26; // 0.75 GiB while they are made

  private final Recipe recipe;
  private final Target target;
  private final List<Feature> features;
  private final List<String> dropped;
  private final int rows;
  private final Set<Long> learnedFrom;

  Prep(Recipe recipe, Target target, List<Feature> features, List<String> dropped, Table train) {
    this.recipe = recipe;
    this.target = target;
    this.features = features;
    this.dropped = dropped;
    this.rows = train.rowCount();
    this.learnedFrom = Set.copyOf(RowHash.of(train, used()));
  }

  /** A recipe for predicting this column from all others. */
  public static Recipe predict(String target) {
    return new Recipe(target, false, false, List.of());
  }

  /** The columns that features and labels are made of. */
  private List<String> used() {
    return Stream.concat(features.stream().map(Feature::column), Stream.of(target.column()))
        .toList();
  }

  /**
   * Features and labels of a table's rows, by what was learned in training. Columns that training
   * didn't have are left alone.
   *
   * @return features of shape {@code (featureNames().size())}; labels are numbers, or places in
   *     {@link #classNames}
   * @throws DataException if there are no rows or more values than fit in memory, a column isn't
   *     there or holds something else than in training, a label is missing, or another value that
   *     no step fills in
   * @throws IllegalArgumentException if these are the test rows of a split and this was learned
   *     from some of them
   */
  public Examples transform(Table table) {
    float[] values = features(table);
    return new Examples(values, new Shape(featureNames().size()), target.labels(table));
  }

  /**
   * The features alone, for rows whose target isn't known.
   *
   * @return row after row, {@code (rows, featureNames().size())}
   * @throws DataException and IllegalArgumentException as {@link #transform}
   */
  public float[] features(Table table) {
    check(table);
    checkCount(table.rowCount());
    List<double[]> columns = new ArrayList<>();
    for (Feature feature : features) {
      columns.addAll(feature.values(table.column(feature.column())));
    }
    float[] values = new float[table.rowCount() * columns.size()];
    for (int c = 0; c < columns.size(); c++) {
      double[] column = columns.get(c);
      for (int r = 0; r < column.length; r++) {
        float value = (float) column[r];
        if (Float.isInfinite(value)) {
          throw new DataException(
              "%s is %s in row %d, too large for a network; standardise it, or leave the row out."
                  .formatted(featureNames().get(c), Numbers.value(column[r]), r));
        }
        values[r * columns.size() + c] = value;
      }
    }
    return values;
  }

  private void checkCount(int rows) {
    long count = (long) rows * featureNames().size();
    if (count > LIMIT) {
      Feature widest =
          Collections.max(features, Comparator.comparingInt(feature -> feature.names().size()));
      throw new DataException(
          ("%,d rows of %,d features are %,d values, more than the %,d that are made at once. %s"
                  + " alone makes %,d features; if its values hardly repeat, drop(\"%s\").")
              .formatted(
                  rows,
                  featureNames().size(),
                  count,
                  LIMIT,
                  widest.column(),
                  widest.names().size(),
                  widest.column()));
    }
  }

  private void check(Table table) {
    if (table.isEmpty()) {
      throw new DataException("There are no rows in table %s.".formatted(table.name()));
    }
    List<String> missing =
        features.stream().map(Feature::column).filter(name -> !table.containsColumn(name)).toList();
    if (!missing.isEmpty()) {
      throw new DataException(
          "The training rows had columns that aren't here: %s. Here are %s."
              .formatted(missing, table.columnNames()));
    }
    int leaked = leaked(table);
    if (leaked > 0 && !recipe.leakageAllowed()) {
      throw new IllegalArgumentException(
          ("This was learned from rows that it is now to be judged by: %,d of these %,d test rows"
                  + " are among the %,d. Its result would be too good (leakage); fit on"
                  + " split.train(). To show what leaking does, say allowLeakage().")
              .formatted(leaked, table.rowCount(), rows));
    }
  }

  /** How many of these rows are held out and were learned from all the same. */
  private int leaked(Table table) {
    return table instanceof HeldOut held && used().stream().allMatch(table::containsColumn)
        ? held.among(learnedFrom, used())
        : 0;
  }

  /** The features' names, in their order. */
  public List<String> featureNames() {
    return features.stream().flatMap(feature -> feature.names().stream()).toList();
  }

  /** The names of the target's classes, in the order of their labels; none if it holds numbers. */
  public List<String> classNames() {
    return target.classes();
  }

  /**
   * What a predicted label means in the target's own unit: undoes {@link Recipe#logTarget}.
   *
   * @throws IllegalStateException if the target holds classes; see {@link #classNames}
   */
  public double restore(double label) {
    if (!target.classes().isEmpty()) {
      throw new IllegalStateException(
          "%s holds classes: label i means classNames().get(i).".formatted(target.column()));
    }
    return target.log() ? Math.exp(label) : label;
  }

  /**
   * What was learned: one row a {@code column} and {@code step}, with what it {@code learned} and
   * how many of the training {@code rows} it changed.
   */
  public Table report() {
    Report report = new Report("learned from %s rows".formatted(Numbers.show(rows)), "learned");
    features.forEach(f -> f.learned().forEach(done -> report.add(f.column(), done)));
    dropped.forEach(column -> report.add(column, new Feature.Done("drop", "", rows)));
    report.add(target.column(), target.learned(rows));
    return report.table();
  }

  /**
   * What {@link #transform} meets in a table: one row a {@code column} and {@code step}, with how
   * many {@code rows} had a value to fill in, out of training's range or of a category that
   * training didn't have, and a {@code note} on them.
   *
   * @throws DataException and IllegalArgumentException as {@link #transform}
   */
  public Table report(Table table) {
    check(table);
    Report report = new Report("met in %s rows".formatted(Numbers.show(table.rowCount())), "note");
    for (Feature feature : features) {
      String column = feature.column();
      feature.met(table.column(column)).forEach(done -> report.add(column, done));
    }
    List<String> known = new ArrayList<>(used());
    known.addAll(dropped);
    if (leaked(table) > 0) {
      report.add("", new Feature.Done("LEAKAGE", "learned from, too", leaked(table)));
    }
    for (String column : table.columnNames()) {
      if (known.stream().noneMatch(column::equalsIgnoreCase)) {
        report.add(column, new Feature.Done("none", "not in training", table.rowCount()));
      }
    }
    return report.table();
  }

  /** All steps, and how many rows they were learned from. */
  @Override
  public String toString() {
    return "%s. Learned from %s rows, %s features."
        .formatted(recipe, Numbers.show(rows), Numbers.show(featureNames().size()));
  }

  /** Collects the rows of a report. */
  private record Report(
      String name, StringColumn columns, StringColumn steps, StringColumn notes, IntColumn rows) {

    Report(String name, String notes) {
      this(
          name,
          StringColumn.create("column"),
          StringColumn.create("step"),
          StringColumn.create(notes),
          IntColumn.create("rows"));
    }

    void add(String column, Feature.Done done) {
      columns.append(column);
      steps.append(done.step());
      notes.append(done.note());
      rows.append(done.rows());
    }

    Table table() {
      return Table.create(name, columns, steps, notes, rows);
    }
  }
}
