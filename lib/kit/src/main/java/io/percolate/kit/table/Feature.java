package io.percolate.kit.table;

import java.util.List;
import tech.tablesaw.columns.Column;

/** One column on its way to features, with what was learned of it from the training rows. */
interface Feature {

  /**
   * What was done to a column.
   *
   * @param step the step's name
   * @param note what was learned, or what came up
   * @param rows how many rows it concerns
   */
  record Done(String step, String note, int rows) {}

  /** The column's name. */
  String column();

  /** The names of the features that it becomes. */
  List<String> names();

  /**
   * The features of some rows, one array a feature.
   *
   * @throws io.percolate.kit.data.DataException if a value can't be one
   */
  List<double[]> values(Column<?> column);

  /** Each step, with what it learned. */
  List<Done> learned();

  /** Each step, with what it meets in these rows. */
  List<Done> met(Column<?> column);
}
