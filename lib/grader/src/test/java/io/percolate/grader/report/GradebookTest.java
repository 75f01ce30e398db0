package io.percolate.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradebookTest {
  private static final String COLUMNS =
      "assignment,duedate,timestamp,student_id,last_name,first_name,email,raw_score,"
          + "late_submission_penalty,score,max_score\n";

  private static String fieldOf(String student) {
    String csv = Gradebook.csv(List.of(Samples.submission(student)));
    String before = COLUMNS + "03-loss-math,,2026-11-20 14:05:09.123456,";
    assertThat(csv).startsWith(before).endsWith(",,,,0.0,0.0,0.0,0.0\n");
    return csv.substring(before.length(), csv.length() - ",,,,0.0,0.0,0.0,0.0\n".length());
  }

  @Test
  void columnsAndNumbersAreNbgraders() {
    assertThat(Gradebook.csv(List.of(Samples.ada(), Samples.grace(), Samples.alan())))
        .isEqualTo(
            COLUMNS
                + """
                03-loss-math,,2026-11-20 14:05:09.123456,ada,,,,3.5,0.0,3.5,3.5
                03-loss-math,,2026-11-20 14:05:09.123456,grace,,,,0.5,0.0,0.5,3.5
                03-loss-math,,,alan,,,,0.0,0.0,0.0,3.5
                """);
  }

  @Test
  void anEmptyClassHasItsHeadings() {
    assertThat(Gradebook.csv(List.of())).isEqualTo(COLUMNS);
  }

  @Test
  void separatorsAndQuotesAreQuoted() {
    assertThat(fieldOf("Lovelace, Ada")).isEqualTo("\"Lovelace, Ada\"");
    assertThat(fieldOf("Ada \"the Countess\"")).isEqualTo("\"Ada \"\"the Countess\"\"\"");
    assertThat(fieldOf("Ada\r\nLovelace")).isEqualTo("\"Ada\nLovelace\"");
    assertThat(fieldOf("Ada O'Neill-Smith")).isEqualTo("Ada O'Neill-Smith");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "＝1+1", "  =1", "\t=1", "\n=1"})
  void aFormulaBecomesText(String student) {
    assertThat(fieldOf(student).replaceFirst("^\"", "")).startsWith("'");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`ada;=1+1`,`\"ada;'=1+1\"`",
        "`ada, =1+1`,`\"ada,' =1+1\"`",
        "`ada\"=1`,`\"ada\"\"'=1\"`",
        "`ada|@x`,`ada|'@x`"
      })
  void aFormulaBehindWhatOtherSpreadsheetsSplitAtBecomesText(String student, String field) {
    assertThat(fieldOf(student)).isEqualTo(field);
  }

  @Test
  void controlCharactersAreShown() {
    assertThat(fieldOf("a\0d\u001ba")).isEqualTo("a␀d␛a");
  }
}
