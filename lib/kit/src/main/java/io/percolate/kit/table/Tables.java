package io.percolate.kit.table;

import java.util.Locale;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** What is asked of a table before anything is done to it. */
public final class Tables {

  private Tables() {}

  /**
   * One row a column: its {@code type}; how many values are {@code missing}, and their {@code
   * missing share}, from 0 to 1; how many {@code distinct} ones there are beside; and of numbers
   * {@code min}, {@code median} and {@code max}.
   */
  public static Table describe(Table table) {
    StringColumn names = StringColumn.create("column");
    StringColumn types = StringColumn.create("type");
    IntColumn missing = IntColumn.create("missing");
    DoubleColumn share = DoubleColumn.create("missing share");
    IntColumn distinct = IntColumn.create("distinct");
    DoubleColumn min = DoubleColumn.create("min");
    DoubleColumn median = DoubleColumn.create("median");
    DoubleColumn max = DoubleColumn.create("max");
    for (Column<?> column : table.columns()) {
      names.append(column.name());
      types.append(type(column));
      missing.append(column.countMissing());
      share.append(column.isEmpty() ? 0 : (double) column.countMissing() / column.size());
      distinct.append(column.removeMissing().countUnique());
      double[] numbers =
          column instanceof NumericColumn<?> held
              ? Stats.present(held.asDoubleArray()) // infinite ones too: this is a first look
              : new double[0];
      min.append(numbers.length == 0 ? Double.NaN : Stats.min(numbers));
      median.append(numbers.length == 0 ? Double.NaN : Stats.median(numbers));
      max.append(numbers.length == 0 ? Double.NaN : Stats.max(numbers));
    }
    return Table.create(
        table.name() + ", columns", names, types, missing, share, distinct, min, median, max);
  }

  /** A type's name, as notebooks show it. */
  static String type(Column<?> column) {
    return column.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The column of this name, in upper or lower case, as Tablesaw finds it. */
  static Column<?> column(Table table, String name) {
    if (!table.containsColumn(name)) {
      throw new IllegalArgumentException(
          "There is no column \"%s\"; there are %s.".formatted(name, table.columnNames()));
    }
    return table.column(name);
  }
}
