package io.percolate.kit.table;

import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/** What can be made of a column. */
enum Kind {
  NUMBER("numbers"),
  FLAG("true or false"),
  TEXT("text"),
  OTHER("neither numbers nor text");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  static Kind of(Column<?> column) {
    if (column instanceof BooleanColumn) {
      return FLAG;
    }
    if (column instanceof StringColumn) {
      return TEXT;
    }
    return column instanceof NumericColumn ? NUMBER : OTHER;
  }

  @Override
  public String toString() {
    return words;
  }
}
