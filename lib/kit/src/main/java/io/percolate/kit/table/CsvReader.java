package io.percolate.kit.table;

import io.percolate.kit.data.DataException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Reads one text: header, rows, types, problems. */
final class CsvReader {
  private static final Set<String> MISSING = Set.of("", "na", "n/a", "nan", "null", "?", "-");
  private static final String REPLACEMENT = "\uFFFD";
  private static final String BAD_QUOTE =
      "a quote is opened that isn't closed where its value ends";

  private record Problem(int line, String column, String value, String problem, String done) {}

  private final String name;
  private final List<Problem> problems = new ArrayList<>();

  private CsvReader(String name) {
    this.name = name;
  }

  static CsvReading read(String name, String text) {
    return new CsvReader(name).read(text);
  }

  private CsvReading read(String raw) {
    String text = raw.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    if (text.isBlank()) {
      throw new DataException(
          "%s is empty; its first line should name the columns.".formatted(name));
    }
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      throw new DataException(
          "%s isn't text in UTF-8: line %d holds a zero byte. Save a spreadsheet as CSV (UTF-8)."
              .formatted(name, text.substring(0, zero).chars().filter(c -> c == '\n').count() + 1));
    }
    List<CsvRows.Row> rows = rows(text);
    List<String> header = header(rows.get(0));
    List<CsvRows.Row> fitting = fitting(rows.subList(1, rows.size()), header);
    Table table = Table.create(name);
    for (int c = 0; c < header.size(); c++) {
      table.addColumns(column(header.get(c), c, fitting));
    }
    problems.sort(Comparator.comparingInt(Problem::line));
    return new CsvReading(table, report());
  }

  private List<CsvRows.Row> rows(String text) {
    char separator = separator(text.lines().filter(line -> !line.isBlank()).findFirst().get());
    try {
      return CsvRows.of(text, separator);
    } catch (IllegalStateException tooMany) {
      throw new DataException(
          "%s: %s has more than %,d values; is it a table with one row a line?"
              .formatted(name, tooMany.getMessage(), CsvRows.MOST_COLUMNS));
    }
  }

  /** The one that the header has most of, outside of quotes. */
  private static char separator(String header) {
    String unquoted = header.replaceAll("\"[^\"]*\"", "");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(unquoted, candidate) > count(unquoted, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  /** Names that Tablesaw takes: none empty, none twice in upper or lower case. */
  private List<String> header(CsvRows.Row row) {
    if (row.values().isEmpty()) {
      throw new DataException(
          "%s, line %d: in the header, %s.".formatted(name, row.line(), BAD_QUOTE));
    }
    if (row.text().contains(REPLACEMENT)) {
      throw new DataException(
          "%s, line %d: the header holds bytes that aren't UTF-8. %s"
              .formatted(name, row.line(), "Save it as UTF-8, or read it as Csv.parse describes."));
    }
    Set<String> taken = new HashSet<>();
    row.values().forEach(value -> taken.add(key(value)));
    Set<String> seen = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (String value : row.values()) {
      boolean empty = value.isBlank();
      String wanted = empty ? "column " + (names.size() + 1) : oneLine(value);
      String free = wanted;
      if (empty || !seen.add(key(value))) {
        for (int i = 2; !taken.add(key(free)); i++) {
          free = wanted + " " + i;
        }
        String problem = empty ? "a column without a name" : "a second column of this name";
        problems.add(new Problem(row.line(), free, value, problem, CsvReading.RENAMED));
      }
      names.add(free);
    }
    return names;
  }

  private static String oneLine(String name) {
    return name.strip().replaceAll("\\s+", " ");
  }

  private static String key(String name) {
    return oneLine(name).toLowerCase(Locale.ROOT);
  }

  private List<CsvRows.Row> fitting(List<CsvRows.Row> rows, List<String> header) {
    List<CsvRows.Row> fitting = new ArrayList<>();
    for (CsvRows.Row row : rows) {
      int values = row.values().size();
      if (values == header.size()) {
        fitting.add(row);
        continue;
      }
      String problem =
          values == 0
              ? BAD_QUOTE
              : "%d value%s where the header names %d"
                  .formatted(values, values == 1 ? "" : "s", header.size());
      problems.add(new Problem(row.line(), "", row.text(), problem, CsvReading.LEFT_OUT));
    }
    if (fitting.isEmpty() && !rows.isEmpty()) {
      throw new DataException(
          "%s: none of the %,d rows fits the header, which names %s. Line %d: %s."
              .formatted(
                  name,
                  rows.size(),
                  header,
                  problems.get(problems.size() - rows.size()).line(),
                  problems.get(problems.size() - rows.size()).problem()));
    }
    return fitting;
  }

  private Column<?> column(String column, int c, List<CsvRows.Row> rows) {
    List<String> values = new ArrayList<>();
    for (CsvRows.Row row : rows) {
      String value = row.values().get(c);
      boolean damaged = value.contains(REPLACEMENT);
      if (damaged) {
        String problem = "holds bytes that aren't UTF-8; save the file as UTF-8";
        problems.add(new Problem(row.line(), column, value, problem, CsvReading.MADE_MISSING));
      }
      boolean missing = damaged || MISSING.contains(value.strip().toLowerCase(Locale.ROOT));
      values.add(missing ? "" : value);
    }
    CsvType.Parsed parsed = CsvType.parse(values);
    for (int r = 0; r < rows.size(); r++) {
      if (!values.get(r).isEmpty() && parsed.values().get(r).isEmpty()) {
        String refusal = parsed.type().refusal();
        int line = rows.get(r).line();
        problems.add(new Problem(line, column, values.get(r), refusal, CsvReading.MADE_MISSING));
      }
    }
    return parsed.column(column);
  }

  private Table report() {
    return Table.create(
        name + ", problems",
        IntColumn.create("line", problems.stream().mapToInt(Problem::line).toArray()),
        StringColumn.create("column", problems.stream().map(Problem::column)),
        StringColumn.create("value", problems.stream().map(Problem::value)),
        StringColumn.create("problem", problems.stream().map(Problem::problem)),
        StringColumn.create("done", problems.stream().map(Problem::done)));
  }
}
