package io.percolate.grader.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.jupyter.nbformat.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksumTest {
  /** What nbgrader computes for these cells. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "code|``|{'locked': true, 'grade_id': 'a'}|3fc7955d001d2926648fa99b6e0d976d",
        "code|1 + 1|{'solution': true, 'grade_id': 'sum'}|f529a04efeeaea4256a928afc5128de6",
        "code|1 + 1|{'grade': true, 'grade_id': 'sum', 'points': 2}|c67f9d5797bad0ec28a54d001ff28b4e",
        "code|1 + 1|{'grade': true, 'grade_id': 'sum', 'points': 2.0}|c67f9d5797bad0ec28a54d001ff28b4e",
        "code|1 + 1|{'grade': true, 'locked': true, 'grade_id': 'sum', 'points': 0.5}|b98b569ee393df366d9058b0f850fb3c",
        "code|1 + 1|{'grade': true, 'grade_id': 'sum', 'points': 0}|9f52131733ae9b18a73f42e3b8d953ed",
        "code|1 + 1|{'grade': true, 'grade_id': 'sum', 'points': 1e-05}|80264c374c05a546e410e76782ff5e5f",
        "code|1 + 1|{'grade': true, 'grade_id': 'sum', 'points': 33.333333333333336}|2d60a14633e5614107b3869bcd3e80bf",
        "code|1 + 1|{'grade': true, 'solution': true, 'locked': true, 'grade_id': 'sum', 'points': 1}|132ebc9cad268e40c7874366f4dba2df",
        "markdown|Grüße, 你好 🙂|{'grade': true, 'solution': true, 'grade_id': 'why', 'points': 3}|1ba7a0901bc3b5e0a5dda86a7bf84cde",
        "markdown|text|{'task': true, 'locked': true, 'grade_id': 'task_1', 'points': 3}|fe3040fd4639a17341431b72e6440c03"
      })
  void checksumsAreNbgradersOwn(String type, String source, String fields, String checksum) {
    Cell cell = type.equals("code") ? Cell.code(source) : Cell.markdown(source);

    assertThat(Checksum.of(Solutions.gradeCell(cell, fields.replace('\'', '"'))))
        .isEqualTo(checksum);
  }
}
