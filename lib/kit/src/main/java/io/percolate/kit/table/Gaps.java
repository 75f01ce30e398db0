package io.percolate.kit.table;

import io.percolate.kit.data.DataException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.columns.Column;

/**
 * What is done about a column's missing values.
 *
 * @param column its name
 * @param kind what it holds
 * @param marked whether a feature of its own tells where they were
 * @param filling how they are filled in, if they are
 */
record Gaps(String column, Kind kind, boolean marked, Optional<Filling> filling) {

  /** Checks that there is something to learn from, where that is needed. */
  static Gaps of(Column<?> column, Optional<Filling> filling, boolean marked) {
    String name = column.name();
    if (column.countMissing() == column.size() && filling.stream().allMatch(Filling::learns)) {
      throw new DataException(
          ("%1$s is missing in all %2$,d training rows, so there's nothing to learn of it: use"
                  + " drop(\"%1$s\"), or fill(0, \"%1$s\") or another constant.")
              .formatted(name, column.size()));
    }
    return new Gaps(name, Kind.of(column), marked, filling);
  }

  /**
   * Checks that a column holds what it held in training, and nothing is missing that isn't filled.
   */
  void check(Column<?> column) {
    int missing = column.countMissing();
    if (missing < column.size() && Kind.of(column) != kind) {
      throw new DataException(
          "%s holds %s here, but held %s in the training rows; make it the same in both."
              .formatted(this.column, Kind.of(column), kind));
    }
    if (missing > 0 && filling.isEmpty()) {
      boolean text = kind == Kind.TEXT;
      throw new DataException(
          "%s is missing in %s and nothing fills it in: add %s, or leave such rows out."
              .formatted(
                  this.column,
                  Values.rows(column.size(), column::isMissing),
                  text
                      ? "fill(\"unknown\", \"%1$s\") or impute(MOST_FREQUENT, \"%1$s\")"
                          .formatted(this.column)
                      : "impute(MEDIAN, \"%s\")".formatted(this.column)));
    }
  }

  /** The mark's name, if there is one. */
  List<String> names() {
    return marked ? List.of(column + " is missing") : List.of();
  }

  /** The mark, if there is one: 1 where the value is missing, else 0. */
  List<double[]> values(Column<?> column) {
    if (!marked) {
      return List.of();
    }
    double[] mark = new double[column.size()];
    for (int r = 0; r < mark.length; r++) {
      mark[r] = column.isMissing(r) ? 1 : 0;
    }
    return List.of(mark);
  }

  /** The steps, as learned from a column: what they fill in with, and how often they did. */
  List<Feature.Done> learned(Column<?> column, String value) {
    return done(
        column.countMissing(),
        filling.stream().anyMatch(Filling::learns) ? value : "",
        "1 where it is missing");
  }

  /** The steps, as they meet a column. */
  List<Feature.Done> met(Column<?> column, String value) {
    int missing = column.countMissing();
    return done(missing, missing == 0 ? "" : "filled with " + value, "");
  }

  private List<Feature.Done> done(int missing, String filled, String mark) {
    List<Feature.Done> done = new ArrayList<>();
    filling.ifPresent(how -> done.add(new Feature.Done(how.step(), filled, missing)));
    if (marked) {
      done.add(new Feature.Done(Request.Plain.MARK_MISSING.step(), mark, missing));
    }
    return done;
  }
}
