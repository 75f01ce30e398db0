package io.percolate.kit.table;

import io.percolate.kit.data.DataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads comma-separated values as people leave them: nothing is guessed, nothing is lost in
 * silence. {@link CsvReading#problems} says what couldn't be used.
 *
 * <p>The first line with text names the columns, and decides whether commas, semicolons or tabs
 * separate them. Values may stand in double quotes, with commas and line breaks inside (RFC 4180).
 *
 * <ul>
 *   <li><b>Missing</b> is what is empty or reads {@code NA}, {@code N/A}, {@code NaN}, {@code
 *       null}, {@code ?} or {@code -}, in upper or lower case.
 *   <li><b>A column's type</b> is the first of number, true/false and ISO date ({@code 2024-02-29})
 *       that at least nine in ten of its present values have; each of the others is reported and
 *       becomes missing. All other columns are text.
 *   <li><b>Whole numbers</b> make an {@code IntColumn}, which Tablesaw can group by; all others a
 *       {@code DoubleColumn}. A column stays text if it holds a number that would lose digits: a
 *       code such as {@code 01234}, or a whole number of more than 15 digits.
 *   <li><b>A row</b> with more or fewer values than there are columns is reported and left out, as
 *       is a line with a quote that isn't closed where its value ends. Blank lines are skipped.
 * </ul>
 */
public final class Csv {

  private Csv() {}

  /**
   * Reads a file in UTF-8, with or without byte order mark. A value with other bytes in it is
   * reported and becomes missing.
   *
   * @throws DataException if there is no such file, it isn't text, has no header, or none of its
   *     rows fits its header
   */
  public static CsvReading read(Path file) {
    if (Files.isDirectory(file)) {
      throw new DataException("%s is a folder; give the path of a file inside it.".formatted(file));
    }
    if (Files.notExists(file)) {
      throw new DataException(
          "There is no file %s (looked in %s).".formatted(file, file.toAbsolutePath().getParent()));
    }
    try {
      // Unlike Files.readString, this puts � where bytes aren't UTF-8, so that each can be
      // reported.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return CsvReader.read(file.getFileName().toString(), text);
    } catch (IOException e) {
      throw new DataException("Can't read %s: %s.".formatted(file, e), e);
    }
  }

  /**
   * Reads what is in memory already, such as a text block, or a file that isn't in UTF-8: {@code
   * Csv.parse(Files.readString(file, StandardCharsets.ISO_8859_1))}.
   *
   * @throws DataException as {@link #read}
   */
  public static CsvReading parse(String text) {
    return CsvReader.read("text", text);
  }
}
