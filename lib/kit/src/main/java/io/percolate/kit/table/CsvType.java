package io.percolate.kit.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/** What a column of a file holds. Of its values, which are text still, empty ones are missing. */
enum CsvType {
  NUMBER("isn't a number", CsvType::number),
  BOOLEAN("is neither true nor false", CsvType::truth),
  DATE("isn't a date such as 2024-02-29", CsvType::date),
  TEXT("", Optional::of);

  private final String refusal;
  private final Function<String, Optional<?>> parser;

  CsvType(String refusal, Function<String, Optional<?>> parser) {
    this.refusal = refusal;
    this.parser = parser;
  }

  /** The first type that nine in ten of the present values have, and no code speaks against. */
  static CsvType of(List<String> values) {
    List<String> present = values.stream().filter(value -> !value.isEmpty()).toList();
    if (present.stream().anyMatch(value -> Numbers.isCode(value.strip()))) {
      return TEXT;
    }
    for (CsvType type : values()) {
      if (10 * present.stream().filter(type::takes).count() >= 9L * present.size()) {
        return type;
      }
    }
    return TEXT;
  }

  boolean takes(String value) {
    return parser.apply(value).isPresent();
  }

  /** Why a value isn't taken. */
  String refusal() {
    return refusal;
  }

  /** A column of these values, each of which is taken or empty. */
  Column<?> column(String name, List<String> values) {
    Column<?> column =
        switch (this) {
          case NUMBER -> isWhole(values) ? IntColumn.create(name) : DoubleColumn.create(name);
          case BOOLEAN -> BooleanColumn.create(name);
          case DATE -> DateColumn.create(name);
          case TEXT -> StringColumn.create(name);
        };
    for (String value : values) {
      if (value.isEmpty()) {
        column.appendMissing();
      } else if (column instanceof IntColumn whole) {
        whole.append(Integer.parseInt(value.strip()));
      } else {
        column.appendObj(parser.apply(value).get());
      }
    }
    return column;
  }

  /** Whether every value is an {@code int}, the smallest apart: Tablesaw's sign for missing. */
  private static boolean isWhole(List<String> values) {
    List<String> present = values.stream().filter(value -> !value.isEmpty()).toList();
    return !present.isEmpty()
        && present.stream()
            .map(String::strip)
            .allMatch(v -> v.matches("[+-]?\\d+") && Math.abs(Double.parseDouble(v)) < 1L << 31);
  }

  private static Optional<Double> number(String value) {
    return Numbers.parse(value.strip()).stream().boxed().findFirst();
  }

  private static Optional<Boolean> truth(String value) {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> date(String value) {
    try {
      return Optional.of(LocalDate.parse(value.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
