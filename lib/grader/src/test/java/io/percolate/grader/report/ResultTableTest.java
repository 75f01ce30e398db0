package io.percolate.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTableTest {
  @Test
  void studentsAreRowsAndQuestionsColumns() {
    assertThat(ResultTable.of(List.of(Samples.grace(), Samples.alan(), Samples.ada())))
        .isEqualTo(
            """
            student   mse  softmax  total  remarks
            points      2      1.5    3.5
            ──────────────────────────────────────
            ada         2      1.5    3.5
            alan        0        0      0        1
            grace       0      0.5    0.5
            ──────────────────────────────────────
            average  0.67     0.67   1.33
            """);
  }

  @Test
  void anEmptyClassSaysSo() {
    assertThat(ResultTable.of(List.of())).isEqualTo("No submission was graded.\n");
  }

  @Test
  void namesNeitherBreakTheTableNorSteerTheTerminal() {
    assertThat(
            ResultTable.of(
                List.of(
                    Samples.submission("李雷"),
                    Samples.submission("\u001b[2Ja\nb"),
                    Samples.submission("x".repeat(99)))))
        .isEqualTo(
            """
            student                       total  remarks
            points                            0
            ────────────────────────────────────────────
            ␛[2Ja b                           0
            %s…      0
            李雷                              0
            ────────────────────────────────────────────
            average                           0
            """
                .formatted("x".repeat(27)));
  }
}
