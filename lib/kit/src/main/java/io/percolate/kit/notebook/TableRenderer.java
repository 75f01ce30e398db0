package io.percolate.kit.notebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Tablesaw's tables: name, size, each column's type, and the first and last rows. */
final class TableRenderer {

  private TableRenderer() {}

  static Bundle bundle(Table table) {
    int[] rows = Grid.shown(table.rowCount(), 10, 5);
    int[] columns = Grid.shown(table.columnCount(), 12, 4);
    List<Grid.Column> headings = new ArrayList<>();
    for (int c : columns) {
      headings.add(c < 0 ? new Grid.Column(Grid.GAP, "", false) : heading(table.column(c)));
    }
    List<List<String>> cells = new ArrayList<>();
    for (int r : rows) {
      List<String> row = new ArrayList<>();
      for (int c : columns) {
        row.add(r < 0 || c < 0 ? Grid.GAP : cell(table.column(c), r));
      }
      cells.add(row);
    }
    return new Grid(title(table), headings, rowNames(rows), cells).bundle();
  }

  private static String title(Table table) {
    String size =
        "%s rows × %s columns"
            .formatted(Cells.count(table.rowCount()), Cells.count(table.columnCount()));
    boolean named = table.name() != null && !table.name().isBlank();
    return named ? table.name() + ": " + size : size;
  }

  private static Grid.Column heading(Column<?> column) {
    String type = column.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Grid.Column(column.name(), type, isNumber(column));
  }

  private static boolean isNumber(Column<?> column) {
    ColumnType type = column.type();
    return List.of(
            ColumnType.SHORT,
            ColumnType.INTEGER,
            ColumnType.LONG,
            ColumnType.FLOAT,
            ColumnType.DOUBLE)
        .contains(type);
  }

  /** A missing value is empty, as in Tablesaw's own print. */
  private static String cell(Column<?> column, int row) {
    if (column.isMissing(row)) {
      return "";
    }
    Object value = column.get(row);
    return value instanceof Double || value instanceof Float
        ? Cells.number(((Number) value).doubleValue())
        : Cells.text(column.getString(row));
  }

  private static List<String> rowNames(int[] rows) {
    return Collections.unmodifiableList(Cells.names(rows));
  }
}
