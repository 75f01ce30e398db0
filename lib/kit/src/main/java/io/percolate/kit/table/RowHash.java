package io.percolate.kit.table;

import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Tells rows apart by 64 bits of what they hold (FNV-1a), so that they needn't be kept. */
final class RowHash {
  private static final long BASIS = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private RowHash() {}

  /** One number a row, the same for rows that hold the same in these columns. */
  static List<Long> of(Table table, List<String> columns) {
    List<Column<?>> held = columns.stream().<Column<?>>map(table::column).toList();
    List<Long> hashes = new ArrayList<>();
    for (int r = 0; r < table.rowCount(); r++) {
      long hash = BASIS;
      for (Column<?> column : held) {
        String value = column.isMissing(r) ? "" : column.getUnformattedString(r);
        for (int i = 0; i < value.length(); i++) {
          hash = (hash ^ value.charAt(i)) * PRIME;
        }
        hash = (hash ^ '\uFFFF') * PRIME; // where one value ends
      }
      hashes.add(hash);
    }
    return hashes;
  }
}
