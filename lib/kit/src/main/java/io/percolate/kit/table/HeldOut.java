package io.percolate.kit.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tech.tablesaw.api.Table;

/** Test rows: a table like any other, that remembers which rows may be learned from instead. */
final class HeldOut extends Table {
  private final Table train;

  HeldOut(Table rows, Table train) {
    super(rows.name(), rows.columns());
    this.train = train;
  }

  /**
   * How many of these rows, looked at in these columns, are among those that something was learned
   * from. A row whose twin may be learned from doesn't count: it proves nothing.
   */
  int among(Set<Long> learned, List<String> columns) {
    if (!columns.stream().allMatch(train::containsColumn)) {
      return 0; // changed since the split: these rows can't be compared
    }
    Set<Long> allowed = new HashSet<>(RowHash.of(train, columns));
    return (int)
        RowHash.of(this, columns).stream()
            .filter(row -> learned.contains(row) && !allowed.contains(row))
            .count();
  }
}
