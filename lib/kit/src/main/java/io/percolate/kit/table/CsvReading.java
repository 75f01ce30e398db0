package io.percolate.kit.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * What a CSV file holds, and what of it couldn't be used.
 *
 * @param table the rows that fit the header, with a type for every column
 * @param problems one row a problem, in the file's order: its {@code line}, counted from 1; the
 *     {@code column}, or empty where it is the whole line; the {@code value} as it stands there;
 *     the {@code problem} in words; and what was {@code done} about it
 */
public record CsvReading(Table table, Table problems) {
  static final String LEFT_OUT = "row left out";
  static final String MADE_MISSING = "made missing";
  static final String RENAMED = "column renamed";

  /** One line: how much was read, and how much of it couldn't be used. */
  @Override
  public String toString() {
    String faults =
        Stream.of(
                count(LEFT_OUT, "row", "left out"),
                count(MADE_MISSING, "value", "made missing"),
                count(RENAMED, "column", "renamed"))
            .filter(count -> !count.startsWith("0 "))
            .collect(Collectors.joining(", "));
    return "%s: %s rows × %s columns. %s"
        .formatted(
            table.name(),
            Numbers.show(table.rowCount()),
            Numbers.show(table.columnCount()),
            faults.isEmpty() ? "No problems." : faults + "; see problems().");
  }

  private String count(String done, String thing, String what) {
    int n = problems.stringColumn("done").countOccurrences(done);
    return "%s %s%s %s".formatted(Numbers.show(n), thing, n == 1 ? "" : "s", what);
  }
}
