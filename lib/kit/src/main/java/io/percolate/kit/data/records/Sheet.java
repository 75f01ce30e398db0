package io.percolate.kit.data.records;

import io.percolate.kit.data.Chance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table that is clean at first and gets dirtier, no cell twice, with a list of what was done. */
final class Sheet {
  private final String[] columns;
  private final List<String[]> rows;
  private final List<String[]> lines;
  private final List<Flaw> flaws = new ArrayList<>();
  private final int[] used;
  private final long seed;

  /**
   * A clean table.
   *
   * @param header the names of the columns, with commas between them
   * @param rows cell after cell
   */
  Sheet(String header, List<String[]> rows, long seed) {
    this.columns = header.split(",");
    this.rows = rows;
    this.lines = new ArrayList<>(rows);
    this.used = new int[columns.length];
    this.seed = seed;
  }

  /** What becomes of a cell. */
  interface Change {
    String of(String cell, Chance chance);
  }

  /** Changes a share of the cells of a column that are still clean. */
  void spoil(String column, double share, String kind, Change change) {
    int c = Arrays.asList(columns).indexOf(column);
    int[] order = Chance.of(seed, 0, c).order(rows.size());
    int to = used[c] + (int) Math.round(share * rows.size());
    for (; used[c] < to; used[c]++) {
      int row = order[used[c]];
      rows.get(row)[c] = change.of(rows.get(row)[c], Chance.of(seed, 1, c, row));
      flaws.add(new Flaw(row, column, kind));
    }
  }

  /** Repeats a share of the rows somewhere else, one of their cells changed. */
  void repeat(double share, String kind, String column, Change change) {
    int c = Arrays.asList(columns).indexOf(column);
    Chance chance = Chance.of(seed, 2, flaws.size());
    int[] order = chance.order(rows.size());
    for (int i = 0; i < Math.round(share * rows.size()); i++) {
      String[] copy = rows.get(order[i]).clone();
      copy[c] = change.of(copy[c], chance);
      lines.add(chance.below(lines.size() + 1), copy);
      flaws.add(new Flaw(order[i], "", kind));
    }
  }

  List<Flaw> flaws() {
    return List.copyOf(flaws);
  }

  /** The table as CSV (RFC 4180, but with line feeds alone). */
  String csv() {
    return String.join(",", columns)
        + "\n"
        + lines.stream()
            .map(line -> Arrays.stream(line).map(Sheet::quoted).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n", "", "\n"));
  }

  /** A name as somebody in a hurry types it: the same letters, other case or other spaces. */
  static String mistyped(String name, Chance chance) {
    return switch (chance.below(4)) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> name.equals(lower(name)) ? name + " " : lower(name);
      case 2 -> " " + name;
      default -> name + " ";
    };
  }

  /** A number in tenths, with its decimal point. */
  static String tenths(long tenths) {
    return tenths / 10 + "." + tenths % 10;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String quoted(String cell) {
    return cell.contains(",") ? '"' + cell + '"' : cell;
  }
}
