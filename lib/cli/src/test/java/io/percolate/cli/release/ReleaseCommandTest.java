package io.percolate.cli.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.percolate.cli.Complaint;
import io.percolate.cli.Installation;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReleaseCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path root;

  private void solution(String name, String source) throws IOException {
    Cell cell = Cell.code(source);
    cell.metadata()
        .add(
            "nbgrader",
            JsonParser.parseString(
                """
                {"schema_version": 3, "grade": false, "solution": true, "locked": false,
                 "grade_id": "a"}
                """));
    Notebook notebook = Notebook.empty();
    notebook.metadata().add("kernelspec", JsonParser.parseString("{\"language\": \"java\"}"));
    notebook.add(cell);
    Path folder = Files.createDirectories(root.resolve("solutions").resolve(name));
    notebook.write(folder.resolve(name + ".ipynb"));
  }

  private int run(Object... args) {
    return new CommandLine(new ReleaseCommand(() -> new Installation(root)))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              assertThat(failure).isInstanceOf(Complaint.class);
              err.write(failure.getMessage());
              return 1;
            })
        .execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  @Test
  void whatIsReleasedIsRightTheNextTime() throws IOException {
    solution("01-a", "1");

    assertThat(run()).isZero();
    assertThat(run()).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "written   exercises/01-a/01-a.ipynb", "right     exercises/01-a/01-a.ipynb");
  }

  @Test
  void aCheckFailsOnDriftAndSaysWhatToDo() throws IOException {
    solution("01-a", "1");
    solution("02-b", "2");
    run("01");

    assertThat(run("--check")).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "right     exercises/01-a", "missing   exercises/02-b", "To mend them: percolate");
    assertThat(run("01", "--check")).isZero();
    Files.writeString(root.resolve("exercises/01-a/01-a.ipynb"), "{}");
    assertThat(run("01", "--check")).isEqualTo(1);
    assertThat(out.toString()).contains("differs   exercises/01-a");
  }

  @Test
  void aHandOutHasNothingToReleaseFromAndNothingToDelete() {
    assertThat(run("--check")).isEqualTo(1);
    assertThat(err.toString()).contains("There are no solutions here to release from");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void anUnknownAssignmentIsAUsageErrorThatListsThem() throws IOException {
    solution("01-a", "1");

    assertThat(run("9")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no assignment 9; there are 01-a.");
  }

  @Test
  void checkingAndPackingAtOnceIsAUsageError() {
    assertThat(run("--check", "--zip=" + root.resolve("h.zip"))).isEqualTo(2);
    assertThat(err.toString()).contains("say one of them");
  }

  @Test
  void aWrongSolutionIsToldByFileAndCell() throws IOException {
    solution("01-a", "// BEGIN SOLUTION");

    assertThat(run()).isEqualTo(1);
    assertThat(err.toString()).contains("01-a.ipynb: Cell 1 (a) line 1 has BEGIN SOLUTION");
  }

  @Test
  void aHandOutIsPackedOnlyWhenEveryExerciseIsRight() throws IOException {
    solution("01-a", "1");
    solution("02-b", "2");
    Path zip = root.resolve("hand-out.zip");

    assertThat(run("01", "--zip=" + zip)).isEqualTo(1);
    assertThat(err.toString()).contains("02-b (missing)");
    assertThat(zip).doesNotExist();
    assertThat(run("--zip=" + zip)).isZero();
    assertThat(out.toString()).contains("2 files in " + zip);
  }
}
