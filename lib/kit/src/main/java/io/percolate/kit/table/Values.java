package io.percolate.kit.table;

import io.percolate.kit.data.DataException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.columns.Column;

/** A column's values, in plain Java. */
final class Values {
  private static final int NAMED = 5;

  private Values() {}

  /**
   * Numbers, with NaN where one is missing; false is 0 and true is 1.
   *
   * @throws DataException if one is infinite
   */
  static double[] numbers(Column<?> column) {
    double[] values = new double[column.size()];
    for (int r = 0; r < values.length; r++) {
      if (column.isMissing(r)) {
        values[r] = Double.NaN;
      } else if (column instanceof BooleanColumn flags) {
        values[r] = flags.get(r) ? 1 : 0;
      } else {
        values[r] = ((NumericColumn<?>) column).getDouble(r);
      }
    }
    String infinite = rows(values.length, r -> Double.isInfinite(values[r]));
    if (!infinite.isEmpty()) {
      throw new DataException(
          "%s is infinite in %s; make such values missing, or leave the rows out."
              .formatted(column.name(), infinite));
    }
    return values;
  }

  /** Texts, empty where one is missing; a number reads as a person would write it. */
  static List<String> texts(Column<?> column) {
    List<String> texts = new ArrayList<>();
    for (int r = 0; r < column.size(); r++) {
      if (column.isMissing(r)) {
        texts.add("");
      } else if (Kind.of(column) == Kind.NUMBER) {
        texts.add(text(((NumericColumn<?>) column).getDouble(r)));
      } else {
        texts.add(column.getUnformattedString(r));
      }
    }
    return texts;
  }

  /** All digits of a number, and no more of them than it has. */
  static String text(double number) {
    return Double.isFinite(number)
        ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
        : Double.toString(number);
  }

  /** "row 3", "rows 3, 5", "rows 0, 1, 2, 3, 4 and 95 more"; nothing where it holds for none. */
  static String rows(int n, IntPredicate holds) {
    int[] rows = IntStream.range(0, n).filter(holds).toArray();
    if (rows.length == 0) {
      return "";
    }
    String named =
        IntStream.of(rows).limit(NAMED).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    String more = rows.length > NAMED ? " and %,d more".formatted(rows.length - NAMED) : "";
    return (rows.length == 1 ? "row " : "rows ") + named + more;
  }
}
