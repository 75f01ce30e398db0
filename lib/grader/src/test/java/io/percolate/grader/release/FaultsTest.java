package io.percolate.grader.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {
  private static List<String> faults(Cell... cells) {
    return Faults.of(Solutions.of(cells));
  }

  @Test
  void aSoundSolutionHasNone() {
    assertThat(Faults.of(Notebook.read(ReleaseTest.resource("solution.ipynb")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'grade': true, 'points': 1}|Cell 1 has no grade_id",
        "{'locked': true}|Cell 1 has no grade_id",
        "{'solution': true, 'grade_id': ''}|Cell 1 has the grade_id \"\"",
        "{'solution': true, 'grade_id': 'a b'}|Cell 1 (a b) has the grade_id \"a b\"; letters,",
        "{'solution': true, 'grade_id': 7}|Cell 1 has the grade_id 7;",
        "{'grade': true, 'grade_id': 'a'}|Cell 1 (a) is graded but has no points.",
        "{'grade': true, 'grade_id': 'a', 'points': -1}|Cell 1 (a) has -1 points; 0 or more",
        "{'grade': true, 'grade_id': 'a', 'points': 'two'}|Cell 1 (a) has \"two\" points;",
        "{'grade': true, 'grade_id': 'a', 'points': 1e999}|Cell 1 (a) has 1e999 points;",
        "{'solution': true, 'grade_id': 'a', 'points': 1}|Cell 1 (a) has points but isn't graded",
        "{'points': 1}|Cell 1 has points but isn't graded",
        "{'schema_version': 2}|Cell 1 has nbgrader metadata of schema 2; only 3 is known here.",
        "{'schema_version': null}|Cell 1 has nbgrader metadata of schema null;",
        "{'grade': null}|Cell 1 must say true or false for \"grade\".",
        "{'locked': 'yes'}|Cell 1 must say true or false for \"locked\".",
        "{'task': 1}|Cell 1 must say true or false for \"task\".",
        "{'grade_id': 'a b'}|Cell 1 (a b) has the grade_id \"a b\"; letters,",
        "{'checksum': 'abc'}|Cell 1 has a checksum that isn't one; take \"checksum\" out.",
        "{'cell_type': 'java'}|Cell 1 has the cell_type \"java\"; take it out.",
        "{'hint': 'x'}|Cell 1 has the field \"hint\", which nbgrader doesn't know.",
        "{'task': true, 'grade_id': 'a', 'points': 1}|Cell 1 (a) is a task in a code cell; a task"
      })
  void metadataThatNbgraderCannotUseAreNamed(String fields, String fault) {
    Cell cell = Solutions.marked(Cell.code("1"), fields.replace('\'', '"'));

    assertThat(faults(cell)).singleElement().asString().startsWith(fault).endsWith(".");
  }

  @Test
  void aMarkdownAnswerIsBothGradedAndASolution() {
    String kind = "\"grade_id\": \"a\"";
    assertThat(
            faults(
                Solutions.marked(Cell.markdown("x"), "{\"solution\": true, %s}".formatted(kind))))
        .singleElement()
        .asString()
        .contains("must be both");
    assertThat(
            faults(
                Solutions.marked(
                    Cell.markdown("x"), "{\"grade\": true, \"points\": 1, %s}".formatted(kind))))
        .singleElement()
        .asString()
        .contains("must be both");
  }

  @Test
  void aNameIsGivenOnce() {
    String locked = "{\"locked\": true, \"grade_id\": \"same\"}";

    assertThat(
            faults(
                Solutions.marked(Cell.code("1"), locked),
                Cell.markdown("between"),
                Solutions.marked(Cell.code("2"), locked)))
        .containsExactly("Cell 3 (same) has the grade_id of cell 1; each needs its own.");
  }

  @Test
  void everyFaultIsToldAtOnce() {
    assertThat(
            faults(
                Cell.code("// BEGIN SOLUTION\n// END SOLUTION"),
                Solutions.marked(Cell.code("1"), "{\"grade\": true}")))
        .containsExactly(
            "Cell 1 has BEGIN SOLUTION, which may stand in a solution cell only; mark the cell as"
                + " one or take the region out.",
            "Cell 2 has no grade_id; give it a name of its own, such as \"mse-check\".",
            "Cell 2 is graded but has no points.");
  }

  /** Once the answer is cleared, the hidden tests have an end without a beginning. */
  @Test
  void regionsMayNotOverlap() {
    Cell cell =
        Solutions.marked(
            Cell.code(
                "// BEGIN SOLUTION\n// BEGIN HIDDEN TESTS\n// END SOLUTION\n// END HIDDEN TESTS"),
            "{\"grade\": true, \"solution\": true, \"grade_id\": \"a\", \"points\": 1}");

    assertThat(faults(cell))
        .singleElement()
        .asString()
        .contains("END HIDDEN TESTS without BEGIN HIDDEN TESTS");
  }

  @Test
  void theKernelsLanguageIsJava() {
    Notebook none = Notebook.empty();
    Notebook other = Solutions.of();
    JsonObject kernel = other.metadata().getAsJsonObject("kernelspec");
    kernel.addProperty("language", "Java");

    assertThat(Faults.of(none)).singleElement().asString().contains("no language");
    assertThat(Faults.of(other)).singleElement().asString().contains("language \"Java\"");
  }
}
