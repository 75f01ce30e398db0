package io.percolate.kit.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
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

  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final String refusal;
  private final Function<String, Optional<?>> parser;

  CsvType(String refusal, Function<String, Optional<?>> parser) {
    this.refusal = refusal;
    this.parser = parser;
  }

  /**
   * A column's values.
   *
   * @param type what they were parsed as
   * @param values those that are of that type; the others are empty, as missing ones are
   */
  record Parsed(CsvType type, List<Optional<?>> values) {

    Column<?> column(String name) {
      Column<?> column =
          switch (type) {
            case NUMBER -> isWhole() ? IntColumn.create(name) : DoubleColumn.create(name);
            case BOOLEAN -> BooleanColumn.create(name);
            case DATE -> DateColumn.create(name);
            case TEXT -> StringColumn.create(name);
          };
      for (Optional<?> value : values) {
        if (value.isEmpty()) {
          column.appendMissing();
        } else if (column instanceof DoubleColumn numbers) {
          numbers.append(((Number) value.get()).doubleValue());
        } else {
          column.appendObj(value.get());
        }
      }
      return column;
    }

    private boolean isWhole() {
      List<?> present = values.stream().flatMap(Optional::stream).toList();
      return !present.isEmpty() && present.stream().allMatch(Integer.class::isInstance);
    }
  }

  /** Parses values as the first type that nine in ten of those present have. */
  static Parsed parse(List<String> values) {
    long present = values.stream().filter(value -> !value.isEmpty()).count();
    if (values.stream().noneMatch(value -> Numbers.isCode(value.strip()))) {
      for (CsvType type : List.of(NUMBER, BOOLEAN, DATE)) {
        List<Optional<?>> parsed = type.parse(values, present / 10);
        if (parsed.size() == values.size()) {
          return new Parsed(type, parsed);
        }
      }
    }
    return new Parsed(TEXT, TEXT.parse(values, 0));
  }

  /** Parses values, up to the first fault that is one too many. */
  private List<Optional<?>> parse(List<String> values, long allowed) {
    List<Optional<?>> parsed = new ArrayList<>();
    long faults = 0;
    for (String value : values) {
      Optional<?> result = value.isEmpty() ? Optional.empty() : parser.apply(value);
      faults += value.isEmpty() || result.isPresent() ? 0 : 1;
      if (faults > allowed) {
        break;
      }
      parsed.add(result);
    }
    return parsed;
  }

  /** Why a value isn't of this type. */
  String refusal() {
    return refusal;
  }

  /** An {@code Integer} if it is one, though not the smallest: Tablesaw's sign for missing. */
  private static Optional<Number> number(String value) {
    String text = value.strip();
    OptionalDouble number = Numbers.parse(text);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    double x = number.getAsDouble();
    boolean whole = WHOLE.matcher(text).matches() && Math.abs(x) <= Integer.MAX_VALUE;
    return Optional.of(whole ? (Number) (int) x : (Number) x);
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
      return ISO_DATE.matcher(value.strip()).matches()
          ? Optional.of(LocalDate.parse(value.strip()))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // such as February 30
    }
  }
}
