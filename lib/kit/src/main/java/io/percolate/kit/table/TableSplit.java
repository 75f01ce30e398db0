package io.percolate.kit.table;

import io.percolate.kit.data.Chance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.selection.Selection;

/**
 * A table's rows, some to learn from and the others to be judged by. Both parts keep the table's
 * order. The test part is marked as held out, and {@link Prep} won't learn from it.
 *
 * <p>Rows that belong apart by their meaning, such as earlier and later ones, are given to the
 * constructor.
 *
 * @param train what preparation and model learn from
 * @param test what they are judged by
 */
public record TableSplit(Table train, Table test) {

  /**
   * Checks that both parts have rows, and the same columns.
   *
   * @throws IllegalArgumentException if they don't
   */
  public TableSplit {
    if (train.isEmpty() || test.isEmpty()) {
      throw new IllegalArgumentException(
          "A split needs rows in both parts, but there are %,d to learn from and %,d to be judged by; find more, or hold out another share."
              .formatted(train.rowCount(), test.rowCount()));
    }
    if (!train.columnNames().equals(test.columnNames())) {
      throw new IllegalArgumentException(
          "Both parts of a split need the same columns, but these are %s and %s."
              .formatted(train.columnNames(), test.columnNames()));
    }
    test = new HeldOut(test, train);
  }

  /**
   * Holds back a share of the rows, drawn at random.
   *
   * @param share of the rows that are held out, between 0 and 1; 0.2 is usual
   * @param seed the same one draws the same rows
   * @throws IllegalArgumentException if the share isn't between 0 and 1, or leaves a part empty
   */
  public static TableSplit of(Table table, double share, long seed) {
    return split(table, List.of(order(table.rowCount(), seed)), share);
  }

  /**
   * Holds back the same share of each group of rows, to the nearest row: rare classes are in both
   * parts as often as they are in the table.
   *
   * @param column whose values make the groups; missing is a value like any other
   * @throws IllegalArgumentException as {@link #of}, and if there is no such column
   */
  public static TableSplit stratified(Table table, String column, double share, long seed) {
    Column<?> values = Tables.column(table, column);
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (int row : order(table.rowCount(), seed)) {
      String value = values.getUnformattedString(row);
      groups.computeIfAbsent(value, first -> new ArrayList<>()).add(row);
    }
    return split(table, groups.values(), share);
  }

  private static List<Integer> order(int n, long seed) {
    return Arrays.stream(Chance.of(seed).order(n)).boxed().toList();
  }

  private static TableSplit split(Table table, Collection<List<Integer>> groups, double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException(
          "The share of rows to hold out is between 0 and 1, such as 0.2, not %s."
              .formatted(share));
    }
    boolean[] held = new boolean[table.rowCount()];
    int seen = 0;
    int taken = 0;
    for (List<Integer> rows : groups) {
      seen += rows.size();
      int here = (int) Math.round(share * seen) - taken; // what rounding left goes to the next
      rows.subList(0, here).forEach(row -> held[row] = true);
      taken += here;
    }
    return new TableSplit(part(table, held, false, "train"), part(table, held, true, "test"));
  }

  private static Table part(Table table, boolean[] held, boolean wanted, String name) {
    int[] rows = IntStream.range(0, held.length).filter(i -> held[i] == wanted).toArray();
    return table.where(Selection.with(rows)).setName(table.name() + ", " + name);
  }

  /** One line: how many rows are in each part. */
  @Override
  public String toString() {
    return "%s rows to learn from, %s to be judged by"
        .formatted(Numbers.show(train.rowCount()), Numbers.show(test.rowCount()));
  }
}
