package io.percolate.kit.table;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;
import java.io.CharArrayReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into rows of values, each with its line. A quote that goes wrong costs the line it
 * stands on and no other: splitting starts anew on the next.
 */
final class CsvRows {
  static final int MOST_COLUMNS = 20_000;

  /** What ends the text, on a line of its own: a quote that is never closed takes it in. */
  private static final String END = "\nend\n";

  /**
   * One row.
   *
   * @param line where it begins, counted from 1
   * @param text as it stands in the file
   * @param values what it was split into; none where a quote goes wrong
   */
  record Row(int line, String text, List<String> values) {}

  private final char[] text; // and the end
  private final char separator;
  private final List<Integer> starts = new ArrayList<>(); // of each line, and of the end
  private final List<Row> rows = new ArrayList<>();

  private CsvRows(String text, char separator) {
    this.text = (text + END).toCharArray();
    this.separator = separator;
    starts.add(0);
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
    starts.add(text.length() + 1);
  }

  /**
   * The rows of a text whose lines end in {@code \n}, without blank lines.
   *
   * @throws IllegalStateException if one has more than {@value #MOST_COLUMNS} values
   */
  static List<Row> of(String text, char separator) {
    CsvRows rows = new CsvRows(text, separator);
    for (int line = 0; line < rows.lines(); ) {
      line = rows.split(line);
    }
    return rows.rows;
  }

  private int lines() {
    return starts.size() - 1;
  }

  /**
   * Splits from this line (from 0) to the end or a faulty quote; returns the line to go on from.
   */
  private int split(int from) {
    CsvParser parser = parser();
    int line = from;
    try {
      int start = starts.get(from);
      parser.beginParsing(new CharArrayReader(text, start, text.length - start));
      while (line < lines()) {
        String[] values = parser.parseNext();
        int next = from + (int) parser.getContext().currentLine();
        if (next > lines()) {
          break; // the end was taken for part of a value
        }
        add(line, next, List.of(values));
        line = next;
      }
    } catch (TextParsingException e) {
      if (e.getCause() instanceof ArrayIndexOutOfBoundsException) {
        throw new IllegalStateException("line " + (line + 1), e);
      }
    } finally {
      parser.stopParsing();
    }
    if (line < lines()) {
      add(line, line + 1, List.of());
      line++;
    }
    return line;
  }

  private void add(int line, int next, List<String> values) {
    int start = starts.get(line);
    String raw = new String(text, start, starts.get(next) - 1 - start);
    if (!raw.isBlank()) {
      rows.add(new Row(line + 1, raw, values));
    }
  }

  private CsvParser parser() {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setDelimiter(separator);
    settings.getFormat().setLineSeparator("\n");
    settings.setUnescapedQuoteHandling(UnescapedQuoteHandling.RAISE_ERROR);
    settings.setSkipEmptyLines(false);
    settings.setSkipBitsAsWhitespace(false);
    settings.setCommentProcessingEnabled(false);
    settings.setReadInputOnSeparateThread(false);
    settings.setInputBufferSize(1 << 14);
    settings.setMaxCharsPerColumn(-1);
    settings.setMaxColumns(MOST_COLUMNS);
    settings.setNullValue("");
    settings.setEmptyValue("");
    return new CsvParser(settings);
  }
}
